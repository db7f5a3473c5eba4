import DataLoader from 'dataloader';
import type { Page, Range } from '../../../esb/index.ts';
import { groupBy, type Loader, settle } from '../../../graph/batching.ts';
import { pageOf } from '../../../graph/connections.ts';
import { type SetKey, setKeyText } from '../../../graph/keys.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import type { Conditions } from '../conditions.ts';
import { idlePoolOf } from '../topology/idle-pool-api.ts';
import type { IdlePoolRecord, TopologyRecord } from '../topology/records.ts';
import { searchBizInstTopo } from '../topology/tree-api.ts';
import { searchModule } from './api.ts';
import { isNameEnough, moduleProjection } from './fields.ts';
import type { ModuleRecord } from './records.ts';

/** A page of the modules of one set. */
export interface ModulesOfSet {
  readonly set: SetKey;
  readonly range: Range;
  readonly condition?: Conditions | undefined;
  readonly sort?: string | undefined;
}

export type ModulesOfSetLoader = Loader<ModulesOfSet, Page<ModuleRecord>>;

/**
 * Modules of many sets. search_module takes one set a call; where names are enough, two calls
 * answer for all sets of a business: its tree, which lacks the idle pool, and the idle pool
 * (behaviour.md B3).
 */
export function modulesOfSetLoader(source: LoaderSource): ModulesOfSetLoader {
  const load = async (asked: readonly ModulesOfSet[]) => {
    const answers = new Map<ModulesOfSet, Page<ModuleRecord> | Error>();
    const groups = [...groupBy(asked, ({ set }) => String(set.bizId)).values()];
    await Promise.all(groups.map((group) => loadBusiness(source, group, answers)));
    return asked.map((one) => answers.get(one) ?? new Error('a set was left without an answer'));
  };
  return new DataLoader(load, { cacheKeyFn: cacheKey, maxBatchSize: Number.POSITIVE_INFINITY });
}

type Answers = Map<ModulesOfSet, Page<ModuleRecord> | Error>;

async function loadBusiness(
  source: LoaderSource,
  asked: readonly ModulesOfSet[],
  answers: Answers,
): Promise<void> {
  const sets = new Set(asked.map(({ set }) => set.setId));
  const tree = sets.size > 2 && asked.every(isPlain) && isNameEnough(source.selection);
  if (tree) await loadFromTree(source, asked, answers);
  const rest = asked.filter((one) => !answers.has(one));
  await Promise.all(
    rest.map(async (one) => answers.set(one, await settle(loadFromSet(source, one)))),
  );
}

function isPlain({ condition, sort }: ModulesOfSet): boolean {
  return sort === undefined && Object.values(condition ?? {}).every((one) => one === undefined);
}

function loadFromSet({ esb, selection }: LoaderSource, asked: ModulesOfSet) {
  const { set, range, condition = {}, sort } = asked;
  return searchModule(esb, set, { fields: moduleProjection(selection), condition, range, sort });
}

/** Answers for every set that the tree or the idle pool shows; a failure is left to `loadFromSet`. */
async function loadFromTree(
  { esb }: LoaderSource,
  asked: readonly ModulesOfSet[],
  answers: Answers,
): Promise<void> {
  const bizId = asked[0]?.set.bizId ?? 0;
  const [roots, pool] = await Promise.all([
    settle(searchBizInstTopo(esb, bizId)),
    settle(idlePoolOf(esb, bizId)),
  ]);
  const modules = new Map<number, readonly ModuleRecord[]>();
  if (!(roots instanceof Error)) collectSets(bizId, roots, modules);
  if (!(pool instanceof Error)) collectPool(pool, modules);
  for (const one of asked) {
    const found = modules.get(one.set.setId);
    if (found) answers.set(one, pageOf(found, one.range));
  }
}

/** Sets stand at any depth: custom levels may lie between them and the business. */
function collectSets(
  bizId: number,
  nodes: readonly TopologyRecord[],
  modules: Map<number, readonly ModuleRecord[]>,
): void {
  for (const { model, instanceId: setId, children } of nodes) {
    if (model === 'set') modules.set(setId, modulesOf({ bizId, setId }, children));
    else collectSets(bizId, children, modules);
  }
}

function modulesOf(set: SetKey, children: readonly TopologyRecord[]): readonly ModuleRecord[] {
  return children
    .filter(({ model }) => model === 'module')
    .map(({ instanceId, name }) => ({
      ...set,
      moduleId: instanceId,
      wire: { bk_module_name: name },
    }))
    .sort((a, b) => a.moduleId - b.moduleId);
}

function collectPool(
  { setId, modules: records }: IdlePoolRecord,
  modules: Map<number, readonly ModuleRecord[]>,
): void {
  modules.set(
    setId,
    [...records].sort((a, b) => a.moduleId - b.moduleId),
  );
}

function cacheKey({ set, range, condition, sort }: ModulesOfSet): string {
  return JSON.stringify([setKeyText(set), range, condition, sort]);
}
