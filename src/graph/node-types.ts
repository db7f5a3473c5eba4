/** Entities that were found by an id or a key, with the type that it told. */
const types = new WeakMap<object, string>();

/** Notes of which type a record is, where a field can answer several. */
export function markType<T extends object>(record: T, type: string): T {
  types.set(record, type);
  return record;
}

export function typeOf(record: object): string | undefined {
  return types.get(record);
}
