/** Reads no fact. */
export const given = undefined;
