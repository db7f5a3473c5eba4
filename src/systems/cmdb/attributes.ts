import type { WireObject } from '../../esb/index.ts';
import type { Fields } from '../../graph/fields.ts';

export interface AttributesArgs {
  readonly names?: readonly string[] | null | undefined;
}

/**
 * The resolver of `attributes`: what the user defined, or just the attributes named. An
 * attribute counts as the CMDB's own when the table reads it or `builtIn` lists it.
 */
export function attributesOf(table: Fields, builtIn: readonly string[]) {
  const own = new Set([...Object.values(table).map(({ wire }) => wire), ...builtIn]);
  return ({ wire }: { readonly wire: WireObject }, { names }: AttributesArgs): WireObject => {
    const entries = Object.entries(wire);
    const wanted = names ? new Set(names) : undefined;
    return Object.fromEntries(
      entries.filter(([name]) => (wanted ? wanted.has(name) : !own.has(name))),
    );
  };
}
