import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectObjects,
  expectPage,
  fetchByOffset,
  type Page,
  type Range,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { steadySort } from '../order.ts';
import { type InstanceKey, namesOf } from './keys.ts';
import {
  type AssociatedInstancesRecord,
  associatedInstances,
  type InstanceRecord,
  instanceRecord,
} from './records.ts';

export const SEARCH_INST = catalogueApi('cc', 'search_inst');
export const SEARCH_INST_BY_OBJECT = catalogueApi('cc', 'search_inst_by_object');
const SEARCH_INST_ASSOCIATION_TOPO = catalogueApi('cc', 'search_inst_association_topo');

/** One condition as search_inst reads it. */
export interface InstanceCondition {
  readonly field: string;
  readonly operator: '$eq' | '$ne' | '$regex' | '$in';
  readonly value: unknown;
}

export interface InstanceQuery {
  readonly modelId: string;
  /** By model: this one, or one whose instances these are associated with. */
  readonly conditions: Readonly<Record<string, readonly InstanceCondition[]>>;
  /** Attributes to answer; empty for all. */
  readonly fields: readonly string[];
  readonly range: Range;
  readonly sort?: string | undefined;
}

/**
 * Instances of one model in pages of at most 200, by cc/search_inst_by_object, which sends the
 * attributes asked for and no more; only conditions on what they are associated with need
 * cc/search_inst.
 */
export function searchInstances(esb: Esb, query: InstanceQuery): Promise<Page<InstanceRecord>> {
  const { modelId, conditions } = query;
  const others = Object.keys(conditions).some((model) => model !== modelId);
  return others ? searchInst(esb, query) : searchInstByObject(esb, query);
}

/**
 * cc/search_inst: by conditions on the instances and on what they are associated with. Every
 * attribute comes: sources differ on the form of `fields` (catalogue notes), so none is sent.
 */
function searchInst(esb: Esb, query: InstanceQuery): Promise<Page<InstanceRecord>> {
  const { modelId, conditions: condition, range } = query;
  const { id, name } = namesOf(modelId);
  const sort = steadySort(query.sort, id, name);
  return fetchByOffset(SEARCH_INST, range, PAGE_LIMIT, async (start, limit) => {
    const params = { bk_obj_id: modelId, condition, page: { start, limit, sort } };
    const { total, items } = expectPage(
      SEARCH_INST,
      await esb.call(SEARCH_INST, params),
      'count',
      'info',
    );
    const records = items.map((wire) => instanceRecord(SEARCH_INST, modelId, asStored(wire)));
    return { total, items: records };
  });
}

/** cc/search_inst_by_object: by conditions on the instances. An unknown model is an error. */
function searchInstByObject(esb: Esb, query: InstanceQuery): Promise<Page<InstanceRecord>> {
  const { modelId, conditions, fields, range } = query;
  const { id, name } = namesOf(modelId);
  const sort = steadySort(query.sort, id, name);
  const own = conditions[modelId] ?? [];
  const condition = Object.fromEntries(
    own.map(({ field, operator, value }) => [field, { [operator]: value }]),
  );
  return fetchByOffset(SEARCH_INST_BY_OBJECT, range, PAGE_LIMIT, async (start, limit) => {
    const page = { start, limit, sort };
    const { total, items } = expectPage(
      SEARCH_INST_BY_OBJECT,
      await esb.call(SEARCH_INST_BY_OBJECT, { bk_obj_id: modelId, fields, condition, page }),
      'count',
      'info',
    );
    const records = items.map((wire) => instanceRecord(SEARCH_INST_BY_OBJECT, modelId, wire));
    return { total, items: records };
  });
}

/** Instances of one model by their numbers, at most 200; an unknown one is missing. */
export async function instancesById(
  esb: Esb,
  modelId: string,
  instanceIds: readonly number[],
  fields: readonly string[],
): Promise<readonly InstanceRecord[]> {
  const { id } = namesOf(modelId);
  const conditions = { [modelId]: [{ field: id, operator: '$in', value: instanceIds } as const] };
  const range = { offset: 0, limit: instanceIds.length };
  return (await searchInstByObject(esb, { modelId, conditions, fields, range })).items;
}

/** cc/search_inst_association_topo: what one instance points to, and what points to it. */
export async function searchInstAssociationTopo(
  esb: Esb,
  { modelId, instanceId }: InstanceKey,
): Promise<AssociatedInstancesRecord> {
  const api = SEARCH_INST_ASSOCIATION_TOPO;
  const data = await esb.call(api, { bk_obj_id: modelId, bk_inst_id: instanceId });
  const [found] = expectObjects(api, data);
  return associatedInstances(api, found ?? {});
}

/**
 * search_inst shows associated instances where the CMDB keeps their numbers, joined by commas:
 * an attribute reads the same, whichever API answered it.
 */
function asStored(wire: WireObject): WireObject {
  const entries = Object.entries(wire).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(numberOf).join(',') : value,
  ]);
  return Object.fromEntries(entries) as WireObject; // the entries are the object's
}

function numberOf(associated: unknown): string {
  if (typeof associated !== 'object' || associated === null) return textOf(associated);
  return 'bk_inst_id' in associated ? textOf(associated.bk_inst_id) : '';
}
