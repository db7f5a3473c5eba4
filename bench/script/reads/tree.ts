import type { Ask } from '../esb.ts';

/** A node of search_biz_inst_topo, which leaves the idle pool out. */
export interface TreeNode {
  readonly bk_obj_id: string;
  readonly bk_inst_id: number;
  readonly bk_inst_name: string;
  readonly child: readonly TreeNode[];
}

/** The idle pool as get_biz_internal_module answers it. */
export interface PoolSet {
  readonly bk_set_id: number;
  readonly bk_set_name: string;
  readonly module: readonly { bk_module_id: number; bk_module_name: string }[] | null;
}

export interface SetOut {
  readonly setId: number;
  readonly name: string;
  readonly modules: readonly ModuleOut[];
}

export interface ModuleOut {
  readonly moduleId: number;
  readonly name: string;
}

/** One root, or none for an unknown business. */
export function treeOf(ask: Ask, bizId: number): Promise<TreeNode[]> {
  return ask('cc/search_biz_inst_topo', { bk_biz_id: bizId, level: -1 });
}

export function idlePoolOf(ask: Ask, bizId: number): Promise<PoolSet> {
  return ask('cc/get_biz_internal_module', { bk_biz_id: bizId, bk_supplier_account: '0' });
}

/** All sets of a business with their modules, both by id. */
export function setsOf(tree: readonly TreeNode[], pool: PoolSet): SetOut[] {
  const sets = setsIn(tree);
  if (pool.bk_set_id > 0) sets.push(poolSet(pool));
  return sets.sort((a, b) => a.setId - b.setId);
}

/** Custom levels may stand between a business and its sets. */
function setsIn(nodes: readonly TreeNode[]): SetOut[] {
  return nodes.flatMap((node) => (node.bk_obj_id === 'set' ? [treeSet(node)] : setsIn(node.child)));
}

function treeSet({ bk_inst_id: setId, bk_inst_name: name, child }: TreeNode): SetOut {
  const modules = child.map((node) => ({ moduleId: node.bk_inst_id, name: node.bk_inst_name }));
  return { setId, name, modules: inOrder(modules) };
}

function poolSet({ bk_set_id: setId, bk_set_name: name, module }: PoolSet): SetOut {
  const modules = (module ?? []).map((each) => ({
    moduleId: each.bk_module_id,
    name: each.bk_module_name,
  }));
  return { setId, name, modules: inOrder(modules) };
}

function inOrder(modules: ModuleOut[]): ModuleOut[] {
  return modules.sort((a, b) => a.moduleId - b.moduleId);
}
