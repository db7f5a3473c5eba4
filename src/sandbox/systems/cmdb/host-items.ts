import type { Call } from '../../handler.ts';
import type { Business, CloudArea, Module, SetItem } from '../../state/cmdb.ts';
import type { Host } from '../../state/host-store.ts';
import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { shownBusiness, shownModule, shownSet } from './names.ts';
import { projection } from './projection.ts';

/** The `fields` of each object named in `condition`; an object that is absent is not shown. */
export type Sections = ReadonlyMap<string, readonly unknown[]>;

/** An entry counts only with `fields` that are not null (behaviour.md B1). */
export function sectionsOf(params: Wire): Sections {
  const sections = new Map<string, readonly unknown[]>();
  for (const entry of (listOf(params.condition) ?? []).map(recordOf)) {
    const fields = listOf(entry.fields);
    if (fields) sections.set(textOf(entry.bk_obj_id), fields);
  }
  return sections;
}

/** All sections with all attributes, as find_host_by_module shows them. */
export const ALL_SECTIONS: Sections = new Map(
  ['host', 'biz', 'set', 'module'].map((object) => [object, []]),
);

/** Ids that the CMDB adds to `fields` unasked (B1). */
const ALWAYS = {
  host: ['bk_host_id', 'bk_cloud_id'],
  biz: ['bk_biz_id', 'bk_biz_name'],
  set: ['bk_set_id'],
  module: ['bk_module_id'],
} as const;

/**
 * Builds the items of one answer: a host with all of its businesses, sets and modules, not only
 * those that matched. Each business, set and module is built once.
 */
export class HostItems {
  readonly #call: Call;
  readonly #sections: Sections;
  readonly #pathKeyOfSet: string;
  readonly #showHost: (item: Wire) => Wire;
  readonly #businesses = new Map<Business, Wire>();
  readonly #sets = new Map<SetItem, Wire>();
  readonly #modules = new Map<Module, Wire>();
  readonly #clouds = new Map<number, Wire[]>();

  constructor(call: Call, sections: Sections, pathKeyOfSet: 'TopModuleName' | 'TopSetName') {
    this.#call = call;
    this.#sections = sections;
    this.#pathKeyOfSet = pathKeyOfSet;
    this.#showHost = projection(sections.get('host'), ALWAYS.host);
  }

  item(host: Host): Wire {
    const { cmdb } = this.#call.state;
    const modules = cmdb.modulesOfHost(host.bk_host_id);
    const sets = unique(modules.map((module) => cmdb.sets.get(module.bk_set_id)));
    const businesses = unique(modules.map((module) => cmdb.businesses.get(module.bk_biz_id)));
    const { biz, set, module } = this.#shows();
    return {
      host: this.#host(host),
      biz: biz ? businesses.map((each) => this.#business(each)) : [],
      set: set ? sets.map((each) => this.#set(each)) : [],
      module: module ? modules.map((each) => this.#module(each)) : [],
    };
  }

  #shows(): { biz: boolean; set: boolean; module: boolean } {
    const has = (object: string) => this.#sections.has(object);
    return { biz: has('biz'), set: has('set'), module: has('module') };
  }

  #host(host: Host): Wire {
    const reference = remembered(this.#clouds, host.bk_cloud_id, () =>
      cloudReference(this.#call.state.cmdb.clouds.get(host.bk_cloud_id)),
    );
    return { ...this.#showHost(host), bk_cloud_id: reference };
  }

  #business(business: Business): Wire {
    return remembered(this.#businesses, business, () =>
      projection(
        this.#sections.get('biz'),
        ALWAYS.biz,
      )(shownBusiness(business, this.#call.language)),
    );
  }

  #set(set: SetItem): Wire {
    return remembered(this.#sets, set, () => ({
      ...projection(this.#sections.get('set'), ALWAYS.set)(shownSet(set, this.#call.language)),
      [this.#pathKeyOfSet]: this.#path(set.bk_biz_id, set).join('##'),
    }));
  }

  #module(module: Module): Wire {
    return remembered(this.#modules, module, () => {
      const shown = shownModule(module, this.#call.language);
      const set = this.#call.state.cmdb.sets.get(module.bk_set_id);
      const name = this.#named('module', 'bk_module_name') ? shown.bk_module_name : '';
      return {
        ...projection(this.#sections.get('module'), ALWAYS.module)(shown),
        TopModuleName: [...this.#path(module.bk_biz_id, set), name].join('##'),
      };
    });
  }

  /** Built from the attributes that were asked for: a part that was not is blank (B1). */
  #path(bizId: number, set: SetItem | undefined): [bizName: string, setName: string] {
    const { cmdb } = this.#call.state;
    const business = this.#sections.has('biz') ? cmdb.businesses.get(bizId) : undefined;
    const named = set && this.#named('set', 'bk_set_name');
    return [
      business ? shownBusiness(business, this.#call.language).bk_biz_name : '',
      named ? shownSet(set, this.#call.language).bk_set_name : '',
    ];
  }

  #named(object: string, field: string): boolean {
    const fields = this.#sections.get(object);
    return fields !== undefined && (fields.length === 0 || fields.includes(field));
  }
}

/** A list of one reference here, a plain number everywhere else (B1). */
function cloudReference(area: CloudArea | undefined): Wire[] {
  if (!area) return [];
  return [
    {
      bk_obj_name: '',
      id: String(area.bk_cloud_id),
      bk_obj_id: 'plat',
      bk_obj_icon: '',
      bk_inst_id: area.bk_cloud_id,
      bk_inst_name: area.bk_cloud_name,
    },
  ];
}

function remembered<K, V>(known: Map<K, V>, key: K, build: () => V): V {
  const before = known.get(key);
  if (before) return before;
  const built = build();
  known.set(key, built);
  return built;
}

function unique<T>(items: readonly (T | undefined)[]): T[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
