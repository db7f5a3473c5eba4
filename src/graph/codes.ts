/** A documented list of codes and the names that the graph gives them. */
export interface Codes<Name extends string> {
  /** The name of a raw code; `UNKNOWN` for one that is not documented, null for none at all. */
  name(code: unknown): Name | 'UNKNOWN' | null;
  /** The raw codes of a name, as text; none for `UNKNOWN`. */
  codesOf(name: Name | 'UNKNOWN'): readonly string[];
  /** Every documented code. */
  readonly all: readonly string[];
}

/** A table of wire codes, used by decoding, filters and docs alike. */
export function codes<const Table extends Readonly<Record<string, string>>>(
  table: Table,
): Codes<Table[keyof Table]> {
  type Name = Table[keyof Table];
  const names = new Map(Object.entries(table) as [string, Name][]); // Object.entries widens
  return {
    all: [...names.keys()],
    name(code) {
      if (code === null || code === undefined || code === '') return null;
      const known = typeof code === 'string' || typeof code === 'number';
      return (known ? names.get(String(code)) : undefined) ?? 'UNKNOWN';
    },
    codesOf(name) {
      return [...names].filter(([, known]) => known === name).map(([code]) => code);
    },
  };
}
