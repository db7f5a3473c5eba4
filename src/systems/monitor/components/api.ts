import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject, type Page, type Range } from '../../../esb/index.ts';
import { fetchMetaList } from '../meta-list.ts';
import { type ComponentRecord, componentRecord } from './records.ts';

export const COMPONENT_INSTANCE = catalogueApi('monitor', 'component_instance');
export const LIST_COMPONENT_INSTANCE = catalogueApi('monitor', 'list_component_instance');

/** Which components; what is left out is not asked. */
export interface ComponentQuery {
  readonly bizId?: number | null | undefined;
  readonly componentId?: number | null | undefined;
  readonly kind?: string | null | undefined;
  readonly ip?: string | null | undefined;
  readonly cloudId?: number | null | undefined;
}

/** monitor/component_instance: one component. One that is not known is an ESB_ERROR. */
export async function componentInstance(esb: Esb, componentId: number): Promise<ComponentRecord> {
  const data = await esb.call(COMPONENT_INSTANCE, { id: componentId });
  return componentRecord(COMPONENT_INSTANCE, expectObject(COMPONENT_INSTANCE, data));
}

/** monitor/list_component_instance: components by equality, the total in `_meta.count`. */
export async function listComponentInstance(
  esb: Esb,
  { bizId, componentId, kind, ip, cloudId }: ComponentQuery,
  range: Range,
): Promise<Page<ComponentRecord>> {
  const api = LIST_COMPONENT_INSTANCE;
  const filter = {
    bk_biz_id: bizId ?? undefined,
    id: componentId ?? undefined,
    component: kind ?? undefined,
    ip: ip ?? undefined,
    bk_cloud_id: cloudId ?? undefined,
  };
  const { total, items } = await fetchMetaList(esb, api, filter, range);
  return { total, items: items.map((wire) => componentRecord(api, wire)) };
}
