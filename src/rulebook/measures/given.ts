/** Always 1: what every unit starts with. Reads no fact. */
export interface GivenMeasure {
  readonly kind: 'given';
}
