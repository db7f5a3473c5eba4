import {
  type ApiName,
  badResponse,
  expectInt,
  expectObject,
  expectObjects,
  type WireObject,
} from '../../../esb/index.ts';
import { type HostAddress, KnownAddress } from '../../../graph/keys.ts';
import { type BusinessRecord, businessRecord } from '../businesses/records.ts';
import { type ModuleRecord, moduleRecord } from '../modules/records.ts';
import { type SetRecord, setRecord } from '../sets/records.ts';

/**
 * A host as search_host and find_host_by_module answer it, with the sections that were asked for:
 * all businesses, sets and modules of the host, whatever it was found by.
 */
export interface HostRecord {
  readonly hostId: number;
  readonly cloudId: number;
  readonly cloudName: string | null;
  /** Where its agent, jobs and alarms know it; null without an inner IP or a known cloud area. */
  readonly address: HostAddress | null;
  readonly wire: WireObject;
  /** Empty where the section was not asked for. */
  readonly businesses: readonly BusinessRecord[];
  readonly sets: readonly SetRecord[];
  readonly modules: readonly ModuleRecord[];
}

/** One attribute, as get_host_base_info answers it. */
export interface HostPropertyRecord {
  readonly propertyId: string;
  readonly name: string | null;
  readonly value: unknown;
}

export function hostRecord(api: ApiName, item: WireObject): HostRecord {
  const wire = expectObject(api, item['host'], '`host`');
  const cloud = cloudOf(api, wire['bk_cloud_id']);
  return {
    hostId: expectInt(api, wire['bk_host_id'], '`bk_host_id`'),
    cloudId: cloud?.id ?? 0,
    cloudName: cloud?.name ?? null,
    address: cloud && addressOf(cloud.id, wire['bk_host_innerip']),
    wire,
    businesses: sectionOf(api, item, 'biz', businessRecord),
    sets: sectionOf(api, item, 'set', setRecord),
    modules: inOrder(sectionOf(api, item, 'module', moduleRecord)),
  };
}

/** Empty where it was not asked for. */
function sectionOf<Record_>(
  api: ApiName,
  item: WireObject,
  model: string,
  read: (api: ApiName, wire: WireObject) => Record_,
): readonly Record_[] {
  const section = item[model];
  if (section === undefined || (Array.isArray(section) && section.length === 0)) return NONE;
  return expectObjects(api, section, `\`${model}\``).map((one) => read(api, one));
}

const NONE: readonly never[] = Object.freeze([]);

/** Of their ids: the CMDB promises none, and cursors count places. */
function inOrder(modules: readonly ModuleRecord[]): readonly ModuleRecord[] {
  return modules.length < 2 ? modules : [...modules].sort((a, b) => a.moduleId - b.moduleId);
}

interface CloudArea {
  readonly id: number;
  readonly name: string | null;
}

/**
 * A list with one reference here, empty for an unknown area; a number elsewhere (behaviour.md B1).
 * In an unknown area the host has no address: at the same IP of area 0 stands another host.
 */
function cloudOf(api: ApiName, value: unknown): CloudArea | null {
  const reference: unknown = Array.isArray(value) ? value[0] : value;
  if (reference === undefined || reference === null) return null;
  if (typeof reference !== 'object') {
    return { id: expectInt(api, reference, '`bk_cloud_id`'), name: null };
  }
  const area = expectObject(api, reference, '`bk_cloud_id`');
  const name = area['bk_inst_name'];
  return {
    id: expectInt(api, area['bk_inst_id'], "`bk_inst_id` of a host's cloud area"),
    name: typeof name === 'string' ? name : null,
  };
}

/** A host with several inner IPs has them joined by commas; its agent knows the first. */
function addressOf(cloudId: number, innerIp: unknown): HostAddress | null {
  if (typeof innerIp !== 'string') return null;
  const ip = innerIp.includes(',') ? innerIp.split(',')[0]?.trim() : innerIp.trim();
  return ip ? new KnownAddress(cloudId, ip) : null;
}

export function hostProperty(api: ApiName, wire: WireObject): HostPropertyRecord {
  const { bk_property_id: id, bk_property_name: name, bk_property_value: value } = wire;
  if (typeof id !== 'string') throw badResponse(api, 'an attribute without `bk_property_id`');
  return { propertyId: id, name: typeof name === 'string' ? name : null, value: value ?? null };
}
