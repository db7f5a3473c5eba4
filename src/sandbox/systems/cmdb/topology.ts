import type { Call, HandlerTable } from '../../handler.ts';
import type { Texts } from '../../language.ts';
import { inLanguage } from '../../language.ts';
import { integerOf, type Wire } from '../../values.ts';
import { moduleName, setName } from './names.ts';

export const topologyHandlers: HandlerTable = {
  search_biz_inst_topo: searchBizInstTopo,
  get_biz_internal_module: getBizInternalModule,
};

/**
 * One root, or none for an unknown business. The idle-pool set is left out, `default` is not
 * filled in, and `level` is ignored unless the mode honours it (behaviour.md B3).
 */
function searchBizInstTopo(params: Wire, call: Call): Wire[] {
  const { cmdb } = call.state;
  const business = cmdb.businesses.get(Number(params.bk_biz_id));
  if (!business) return [];
  const sets = cmdb.setsOf(business.bk_biz_id).filter((set) => set.default === 0);
  const modules = cmdb.modulesOf(business.bk_biz_id);
  const tree = node(call, 'biz', business.bk_biz_id, business.bk_biz_name, () =>
    sets.map((set) =>
      node(call, 'set', set.bk_set_id, set.bk_set_name, () =>
        modules
          .filter((module) => module.bk_set_id === set.bk_set_id)
          .map((module) => node(call, 'module', module.bk_module_id, module.bk_module_name)),
      ),
    ),
  );
  return [call.modes.topoLevel === 'honoured' ? cutBelow(tree, levelOf(params)) : tree];
}

const OBJECTS: Readonly<Record<string, Texts>> = {
  biz: { en: 'business', zh: '业务' },
  set: { en: 'set', zh: '集群' },
  module: { en: 'module', zh: '模块' },
};

interface TopoNode extends Wire {
  readonly child: readonly TopoNode[];
}

function node(
  { language }: Call,
  object: 'biz' | 'set' | 'module',
  id: number,
  name: string,
  children: () => TopoNode[] = () => [],
): TopoNode {
  return {
    bk_inst_id: id,
    bk_inst_name: name,
    bk_obj_id: object,
    bk_obj_name: inLanguage(OBJECTS[object] ?? { en: object, zh: object }, language),
    default: 0,
    child: children(),
  };
}

/** Documented: from 0, -1 reads the whole tree, 2 when absent. */
function levelOf(params: Wire): number {
  const level = integerOf(params.level) ?? 2;
  return level < 0 ? Number.POSITIVE_INFINITY : level;
}

function cutBelow(tree: TopoNode, levels: number): TopoNode {
  return {
    ...tree,
    child: levels <= 0 ? [] : tree.child.map((each) => cutBelow(each, levels - 1)),
  };
}

/** Idle and fault modules, without a `default` to tell them apart; zeros if unknown (B3). */
function getBizInternalModule(params: Wire, { state, language }: Call): Wire {
  const { cmdb } = state;
  const bizId = Number(params.bk_biz_id);
  const pool = cmdb.setsOf(bizId).find((set) => set.default === 1);
  if (!pool) return { bk_set_id: 0, bk_set_name: '', module: null };
  const modules = cmdb.modulesOf(bizId).filter((module) => module.default > 0);
  return {
    bk_set_id: pool.bk_set_id,
    bk_set_name: setName(pool, language),
    module: modules.map((module) => ({
      bk_module_id: module.bk_module_id,
      bk_module_name: moduleName(module, language),
    })),
  };
}
