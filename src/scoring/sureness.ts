/** Whether a gate lets its rule act. */
export type Gate = 'open' | 'closed' | 'unknown';
/** How sure it is that something happens. */
export type Sureness = 'no' | 'maybe' | 'yes';

/** What happens only where a gate is open. */
export function behind(gate: Gate, sure: Sureness): Sureness {
  if (gate === 'closed') return 'no';
  return gate === 'unknown' && sure === 'yes' ? 'maybe' : sure;
}

export function surest(all: readonly Sureness[]): Sureness {
  return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
}
