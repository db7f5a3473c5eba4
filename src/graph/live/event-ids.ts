/** Ids of events are `<milliseconds>-<number>`; later ones are greater in that order. */
export function compareEventIds(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.ms - b.ms || a.number - b.number;
}

/** Undefined for what is no such id. */
export function timeOfEventId(id: string): number | undefined {
  return /^\d{1,15}-\d{1,15}$/.test(id) ? partsOf(id).ms : undefined;
}

function partsOf(id: string): { readonly ms: number; readonly number: number } {
  const [ms = 0, number = 0] = id.split('-').map(Number);
  return { ms, number };
}
