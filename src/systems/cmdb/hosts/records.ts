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
  return new WireHost(api, item);
}

/** All is read at once: a host in a wrong form fails the call that brought it. */
class WireHost implements HostRecord {
  readonly hostId: number;
  readonly cloudId: number;
  readonly cloudName: string | null;
  readonly address: HostAddress | null;
  readonly wire: WireObject;
  readonly businesses: readonly BusinessRecord[];
  readonly sets: readonly SetRecord[];
  readonly modules: readonly ModuleRecord[];

  constructor(api: ApiName, item: WireObject) {
    const wire = expectObject(api, item['host'], '`host`');
    const cloud = cloudOf(api, wire['bk_cloud_id']);
    const cloudId = cloud && cloudIdOf(api, cloud);
    this.hostId = expectInt(api, wire['bk_host_id'], '`bk_host_id`');
    this.cloudId = cloudId ?? 0;
    this.cloudName = textOrNull(cloud?.['bk_inst_name']);
    this.address = cloudId === null ? null : addressOf(cloudId, wire['bk_host_innerip']);
    this.wire = wire;
    this.businesses = sectionOf(api, item, 'biz', businessRecord);
    this.sets = sectionOf(api, item, 'set', setRecord);
    this.modules = inOrder(sectionOf(api, item, 'module', moduleRecord));
  }
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

/**
 * A list with one reference here, empty for an unknown area; a number elsewhere (behaviour.md B1).
 * In an unknown area the host has no address: at the same IP of area 0 stands another host.
 */
function cloudOf(api: ApiName, value: unknown): WireObject | null {
  const reference: unknown = Array.isArray(value) ? value[0] : value;
  if (reference === undefined || reference === null) return null;
  return typeof reference === 'object'
    ? expectObject(api, reference, '`bk_cloud_id`')
    : { bk_inst_id: expectInt(api, reference, '`bk_cloud_id`') };
}

function cloudIdOf(api: ApiName, area: WireObject): number {
  return expectInt(api, area['bk_inst_id'], "`bk_inst_id` of a host's cloud area");
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
  return { propertyId: id, name: textOrNull(name), value: value ?? null };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
