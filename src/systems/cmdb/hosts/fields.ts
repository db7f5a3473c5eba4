import { code, codeText, int, names, projection, text, time } from '../../../graph/fields.ts';
import { bySelection, type Selection } from '../../../graph/selection.ts';
import { businessProjection } from '../businesses/fields.ts';
import { hostSlas, osTypes } from '../codes.ts';
import { moduleKeys, moduleProjection } from '../modules/fields.ts';
import { setProjection } from '../sets/fields.ts';

export const hostFields = {
  innerIp: text('bk_host_innerip'),
  outerIp: text('bk_host_outerip'),
  name: text('bk_host_name'),
  osType: code('bk_os_type', osTypes),
  osTypeCode: codeText('bk_os_type'),
  osName: text('bk_os_name'),
  osVersion: text('bk_os_version'),
  osBit: text('bk_os_bit'),
  cpuCores: int('bk_cpu'),
  cpuMhz: int('bk_cpu_mhz'),
  cpuModel: text('bk_cpu_module'),
  memoryMb: int('bk_mem'),
  diskGb: int('bk_disk'),
  mac: text('bk_mac'),
  outerMac: text('bk_outer_mac'),
  serialNumber: text('bk_sn'),
  assetId: text('bk_asset_id'),
  comment: text('bk_comment'),
  sla: code('bk_sla', hostSlas),
  slaCode: codeText('bk_sla'),
  createdAt: time('create_time'),
};

/** Fields that name people. */
export const hostPeople = {
  maintainers: names('operator'),
  backupMaintainers: names('bk_bak_operator'),
};

const ALL = { ...hostFields, ...hostPeople };

/** The address is asked for always: agents, jobs and alarms know a host by it. */
const KEYS = ['bk_host_id', 'bk_cloud_id', 'bk_host_innerip'];

/** Attributes of the CMDB itself that no field reads. */
export const builtInHostAttributes = [
  ...KEYS,
  'import_from',
  'bk_input_from',
  'bk_childid',
  'bk_service_term',
  'bk_isp_name',
  'bk_province_name',
  'bk_state_name',
  'bk_supplier_account',
  'last_time',
];

/** What a search of hosts answers of each model; null leaves its section empty. */
export interface HostSections {
  readonly host: readonly string[];
  readonly module: readonly string[] | null;
  readonly set: readonly string[] | null;
  readonly biz: readonly string[] | null;
}

/**
 * The sections that the selection needs. Modules come where more is asked than what a host has of
 * itself, if only by their keys: they tell its business. Sets and businesses come along where something asks for those of
 * a host or of its modules, so that the way up costs no further call.
 */
export const hostSections = bySelection((selection): HostSections => {
  const host = projection(ALL, selection.fieldsOf('Host'), KEYS);
  const module = wantsModules(selection) ? moduleProjection(selection) : moduleKeys;
  if (isHostEnough(selection)) return { host, module: null, set: null, biz: null };
  const wantsSet = selection.fieldsOf('Module').has('set');
  const upward = ['Host', 'Module', 'Set'].some((type) => selection.fieldsOf(type).has('business'));
  return {
    host,
    module,
    set: wantsSet ? setProjection(selection) : null,
    biz: upward ? businessProjection(selection) : null,
  };
});

/** Whether hosts bring their modules with all that is asked of modules, and not by their keys alone. */
export function wantsModules(selection: Selection): boolean {
  return selection.fieldsOf('Host').has('modules');
}

/** Fields of a host that its attributes and its address answer. */
const OF_ITSELF: ReadonlySet<string> = new Set([
  ...Object.keys(ALL),
  ...['__typename', 'id', 'hostId', 'cloudId', 'cloudName', 'attributes'],
  ...['agentStatus', 'locked', 'properties'],
]);

/** Whether nothing asks where hosts stand, of them or on the way to them. */
function isHostEnough(selection: Selection): boolean {
  const asked = [...selection.fieldsOf('Host')];
  const elsewhere = ['Mutation', 'Subscription', 'ModelInstance'];
  return (
    asked.length > 0 &&
    asked.every((field) => OF_ITSELF.has(field)) &&
    !['Set', 'Module'].some((type) => selection.fieldsOf(type).has('hosts')) &&
    !elsewhere.some((type) => selection.fieldsOf(type).size > 0)
  );
}

/** Every section, for a question whose answer depends on all of them. */
export function allHostSections(selection: Selection): HostSections {
  return {
    host: projection(ALL, selection.fieldsOf('Host'), KEYS),
    module: withNames(moduleProjection(selection), 'default'),
    set: setProjection(selection),
    biz: withNames(businessProjection(selection), 'default'),
  };
}

/** An empty projection means all attributes already. */
function withNames(fields: readonly string[], name: string): readonly string[] {
  return fields.length === 0 || fields.includes(name) ? fields : [...fields, name];
}
