/** The sections of search_host that tell of a host's modules, and of each what the way up needs. */
export const PLACES = [
  {
    bk_obj_id: 'module',
    fields: ['bk_module_id', 'bk_module_name', 'bk_set_id'],
    condition: [],
  },
  { bk_obj_id: 'set', fields: ['bk_set_id', 'bk_set_name', 'bk_biz_id'], condition: [] },
  { bk_obj_id: 'biz', fields: ['bk_biz_id', 'bk_biz_name'], condition: [] },
];

/** All modules of a host with their sets and businesses, side by side. */
export interface Places {
  readonly module: readonly {
    readonly bk_module_id: number;
    readonly bk_module_name: string;
    readonly bk_set_id: number;
  }[];
  readonly set: readonly {
    readonly bk_set_id: number;
    readonly bk_set_name: string;
    readonly bk_biz_id: number;
  }[];
  readonly biz: readonly Business[];
}

interface Business {
  readonly bk_biz_id: number;
  readonly bk_biz_name: string;
}

/** The modules by id, each below its set, below its business. */
export function modulesOut({ module, set, biz }: Places) {
  const businesses = new Map(biz.map((each) => [each.bk_biz_id, businessOut(each)]));
  const sets = new Map(
    set.map((each) => [
      each.bk_set_id,
      {
        setId: each.bk_set_id,
        name: each.bk_set_name,
        business: businesses.get(each.bk_biz_id) ?? null,
      },
    ]),
  );
  const out = module.map((each) => ({
    moduleId: each.bk_module_id,
    name: each.bk_module_name,
    set: sets.get(each.bk_set_id) ?? null,
  }));
  return out.sort((a, b) => a.moduleId - b.moduleId);
}

function businessOut({ bk_biz_id: bizId, bk_biz_name: name }: Business) {
  return { bizId, name };
}
