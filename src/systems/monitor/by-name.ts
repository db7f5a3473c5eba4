import { singleLoader } from '../../graph/batching.ts';
import type { Loader } from '../../graph/loader.ts';

/** What the monitor's exports know by a name alone, inside a business. */
export interface NamedKey {
  readonly bizId: number;
  readonly name: string;
}

/** One of a business by its name, among all that its export lists; null for none. */
export function byName<Listed>(
  all: Loader<number, readonly Listed[]>,
  nameOf: (one: Listed) => string,
): Loader<NamedKey, Listed | null> {
  return singleLoader(JSON.stringify, async ({ bizId, name }: NamedKey) => {
    const listed = await all.load(bizId);
    return listed.find((one) => nameOf(one) === name) ?? null;
  });
}
