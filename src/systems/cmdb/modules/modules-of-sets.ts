import type { Page, Range } from '../../../esb/index.ts';
import { groupBy, settle } from '../../../graph/batching.ts';
import { pageOf } from '../../../graph/connections.ts';
import { type SetKey, setKeyText } from '../../../graph/keys.ts';
import { createLoader, type Found, type Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type Conditions, isPlain } from '../conditions.ts';
import { searchModule } from './api.ts';
import { isNameEnough, moduleProjection } from './fields.ts';
import type { ModuleRecord } from './records.ts';
import { SETS_BY_THEMSELVES } from './sets-by-themselves.ts';

/** A page of the modules of one set. */
export interface ModulesOfSet {
  readonly set: SetKey;
  readonly range: Range;
  readonly condition?: Conditions | undefined;
  readonly sort?: string | undefined;
}

type ModulePage = Page<ModuleRecord>;

export type ModulesOfSetLoader = Loader<ModulesOfSet, ModulePage>;

/**
 * Modules of many sets. search_module takes one set a call; where names are enough, the tree of
 * the business answers for all its sets.
 */
export function modulesOfSetLoader(source: LoaderSource): ModulesOfSetLoader {
  const load = async (asked: readonly ModulesOfSet[], found: Found<ModulePage>) => {
    const fromTree = await treeOf(source, asked);
    await Promise.all(
      asked.map(async (one) => {
        const modules = isPlain(one) ? fromTree?.get(one.set.setId) : undefined;
        const page = modules ? pageOf(modules, one.range) : await settle(loadFromSet(source, one));
        found.set(cacheKey(one), page);
      }),
    );
  };
  return createLoader<ModulesOfSet, ModulePage>({
    key: cacheKey,
    missing: () => new Error('a set was left without an answer'),
    fetch: (asked, found) => {
      const businesses = [...groupBy(asked, ({ set }) => String(set.bizId)).values()];
      return Promise.all(businesses.map((group) => load(group, found)));
    },
  });
}

/** The modules by set of one business; none for what the tree does not show or could not be read. */
async function treeOf(
  { selection, loaders }: LoaderSource,
  asked: readonly ModulesOfSet[],
): Promise<ReadonlyMap<number, readonly ModuleRecord[]> | undefined> {
  const bizId = asked[0]?.set.bizId ?? 0;
  const { businessTrees: trees } = loaders;
  if (!isNameEnough(selection) || !asked.some(isPlain)) return undefined;
  const sets = new Set(asked.map(({ set }) => set.setId));
  const tree =
    trees.begun(bizId) ?? (sets.size > SETS_BY_THEMSELVES ? trees.begin(bizId) : undefined);
  return (await tree)?.modulesOf;
}

function loadFromSet({ esb, selection }: LoaderSource, asked: ModulesOfSet) {
  const { set, range, condition = {}, sort } = asked;
  return searchModule(esb, set, { fields: moduleProjection(selection), condition, range, sort });
}

function cacheKey({ set, range, condition, sort }: ModulesOfSet): string {
  return JSON.stringify([setKeyText(set), range, condition, sort]);
}
