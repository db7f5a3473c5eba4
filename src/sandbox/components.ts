import type { CatalogueApi } from '../catalogue.ts';

/** How the ESB's component takes its parameters, where that is not what the document's table says. */
export interface Component {
  /** No form at all: declared in yaml, parameters go on unchecked (behaviour.md A6). */
  readonly yaml?: boolean;
  /** Variables in the backend's address; a missing one gives 1306406 (A6). */
  readonly pathVariables?: readonly string[];
  /** Documented as required, optional in the component's form. */
  readonly optional?: readonly string[];
  /** ListFields: a JSON array, a JSON array as text, or text split on comma, semicolon, space (A1). */
  readonly splitLists?: readonly string[];
}

const COMPONENTS: Readonly<Record<string, Component>> = {
  'cc/search_set': { optional: ['fields', 'condition', 'page'] },
  'cc/search_module': { optional: ['fields', 'condition', 'page'] },
  'cc/find_host_by_module': { yaml: true },
  'cc/get_biz_internal_module': {
    yaml: true,
    pathVariables: ['bk_supplier_account', 'bk_biz_id'],
  },
  'cc/transfer_sethost_to_idle_module': { yaml: true },
  'gse/get_agent_status': { optional: ['bk_supplier_account'] },
  'gse/get_agent_info': { optional: ['bk_supplier_account'] },
  'bk_login/get_batch_users': { splitLists: ['bk_username_list'] },
};

export function componentOf(api: CatalogueApi): Component {
  return COMPONENTS[`${api.system}/${api.name}`] ?? {};
}
