import { settle } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { ModuleRecord } from '../modules/records.ts';
import type { SetRecord } from '../sets/records.ts';
import type { IdlePoolRecord, TopologyRecord } from './records.ts';

/** Every set of a business and its modules, with their names alone, in the order of their ids. */
export interface BusinessTree {
  readonly sets: readonly SetRecord[];
  readonly modulesOf: ReadonlyMap<number, readonly ModuleRecord[]>;
  /** Whether both the tree and the idle pool were read: one may fail without the other. */
  readonly whole: boolean;
}

export interface TreeParts {
  readonly topologyOfBusiness: Loader<number, readonly TopologyRecord[]>;
  readonly idlePoolOfBusiness: Loader<number, IdlePoolRecord>;
}

/** By two calls at once: the tree, and the idle pool, which it leaves out (behaviour.md B3). */
export async function readBusinessTree(parts: TreeParts, bizId: number): Promise<BusinessTree> {
  const [roots, pool] = await Promise.all([
    settle(Promise.resolve(parts.topologyOfBusiness.load(bizId))),
    settle(Promise.resolve(parts.idlePoolOfBusiness.load(bizId))),
  ]);
  const modulesOf = new Map<number, readonly ModuleRecord[]>();
  const sets: SetRecord[] = [];
  if (!(roots instanceof Error)) collectSets(bizId, roots, sets, modulesOf);
  if (!(pool instanceof Error)) collectPool(pool, sets, modulesOf);
  const whole = !(roots instanceof Error) && !(pool instanceof Error);
  return { sets: sets.sort((a, b) => a.setId - b.setId), modulesOf, whole };
}

/** Sets stand at any depth: custom levels may lie between them and the business. */
function collectSets(
  bizId: number,
  nodes: readonly TopologyRecord[],
  sets: SetRecord[],
  modulesOf: Map<number, readonly ModuleRecord[]>,
): void {
  for (const { model, instanceId: setId, name, children } of nodes) {
    if (model === 'set') {
      sets.push({ bizId, setId, wire: { bk_set_name: name } });
      modulesOf.set(setId, modulesIn(bizId, setId, children));
    } else collectSets(bizId, children, sets, modulesOf);
  }
}

function modulesIn(
  bizId: number,
  setId: number,
  children: readonly TopologyRecord[],
): readonly ModuleRecord[] {
  const modules = children.filter(({ model }) => model === 'module');
  return inOrder(
    modules.map(({ instanceId, name }) => {
      return { bizId, setId, moduleId: instanceId, wire: { bk_module_name: name } };
    }),
  );
}

/** An unknown business has set 0, which is none. */
function collectPool(
  { bizId, setId, setName, modules }: IdlePoolRecord,
  sets: SetRecord[],
  modulesOf: Map<number, readonly ModuleRecord[]>,
): void {
  if (setId > 0) sets.push({ bizId, setId, wire: { bk_set_name: setName } });
  modulesOf.set(setId, inOrder(modules));
}

function inOrder(modules: readonly ModuleRecord[]): readonly ModuleRecord[] {
  return [...modules].sort((a, b) => a.moduleId - b.moduleId);
}
