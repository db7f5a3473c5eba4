import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CatalogueField, catalogueApi } from '../../src/catalogue.ts';
import type { Fields } from '../../src/graph/fields.ts';

const SYSTEMS = new URL('../../src/systems/', import.meta.url);

/** Where each table's attributes stand: an API, and the way through its answer. */
const PLACES: Readonly<Record<string, string>> = {
  businessFields: 'cc/search_business data.info',
  businessPeople: 'cc/search_business data.info',
  setFields: 'cc/search_set data.info',
  moduleFields: 'cc/search_module data.info',
  modulePeople: 'cc/search_module data.info',
  hostFields: 'cc/search_host data.info.host',
  hostPeople: 'cc/search_host data.info.host',
  agentStatusFields: 'gse/get_agent_status data',
  agentInfoFields: 'gse/get_agent_info data',
  jobInstanceFields: 'job/get_job_instance_status data.job_instance',
  jobStepFields: 'job/get_job_instance_status data.blocks.step_instances',
  jobBlockFields: 'job/get_job_instance_status data.blocks',
  jobHostLogFields: 'job/get_job_instance_log data.step_results.ip_logs',
  userFields: 'bk_login/get_batch_users data',
  alarmFields: 'monitor/get_alarms data.result',
  alarmExtendedFields: 'monitor/get_alarms data.result',
  alarmContentFields: 'monitor/get_alarms data.result.alarm_content',
  alarmDetailFields: 'monitor/alarm_instance data',
};

/** What is read of the same record a second way: these APIs answer what the first one answers. */
const TWINS: Readonly<Record<string, string>> = {
  businessFields: 'cc/search_host data.info.biz',
  setFields: 'cc/search_host data.info.set',
  moduleFields: 'cc/search_host data.info.module',
  userFields: 'bk_login/get_user data',
  alarmContentFields: 'monitor/alarm_instance data.alarm_content',
  alarmFields: 'monitor/alarm_instance data',
};

type Shape = Pick<CatalogueField, 'fields' | 'items' | 'values'>;

/** Members of what stands at a place, through lists and maps. */
function membersOf(shape: Shape | undefined): readonly CatalogueField[] {
  return shape?.fields ?? (shape ? membersOf(shape.items ?? shape.values) : []);
}

function namesAt(place: string): string[] {
  const [address = '', way = ''] = place.split(' ');
  const [system = '', name = ''] = address.split('/');
  const root: Shape = { fields: catalogueApi(system, name).result };
  const end = way
    .split('.')
    .reduce<Shape | undefined>(
      (shape, member) => membersOf(shape).find((field) => field.name === member),
      root,
    );
  return membersOf(end).map((field) => field.name);
}

function isTable(value: unknown): value is Fields {
  const fields = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return fields.length > 0 && fields.every((field) => typeof field === 'object' && 'wire' in field);
}

/** Every table of fields that a wing exports. */
async function allTables(): Promise<Record<string, Fields>> {
  const files = readdirSync(SYSTEMS, { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => /(^|\/)([a-z-]+-)?fields\.ts$/.test(file))
      .map(async (file) => (await import(new URL(file, SYSTEMS).href)) as Record<string, unknown>),
  );
  const tables = modules
    .flatMap((one) => Object.entries(one))
    .filter(([, table]) => isTable(table));
  return Object.fromEntries(tables) as Record<string, Fields>; // just filtered
}

const tables = await allTables();

test('every table of fields has its place in the catalogue', () => {
  expect(Object.keys(tables).filter((name) => !(name in PLACES))).toEqual([]);
  expect(Object.keys(PLACES).filter((name) => !(name in tables))).toEqual([]);
});

test.each(Object.entries(tables))(
  'every attribute of %s stands in the catalogue',
  (name, table) => {
    const places = [PLACES[name], TWINS[name]].filter((place) => place !== undefined);
    for (const place of places) {
      const names = namesAt(place);
      expect(names.length).toBeGreaterThan(0);
      const missing = Object.entries(table)
        .filter(([, { wire }]) => !names.includes(wire))
        .map(([field, { wire }]) => `${field}: ${wire}`);
      expect([place, missing]).toEqual([place, []]);
    }
  },
);
