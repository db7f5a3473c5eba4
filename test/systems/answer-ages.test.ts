import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { answerAges, touchedSystems } from '../../src/systems/index.ts';

const kinds = new Map(catalogue.map(({ system, name, kind }) => [`${system}/${name}`, kind]));
const systems = new Set(catalogue.map(({ system }) => system));

test.each(Object.entries(answerAges))(
  '%s reads, and its answer ages within minutes',
  (api, age) => {
    expect(kinds.get(api)).toBe('query');
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThanOrEqual(5 * 60_000);
  },
);

test.each(Object.entries(touchedSystems))(
  '%s writes, and touches other systems',
  (api, touched) => {
    expect(kinds.get(api)).toBe('mutation');
    expect(touched.filter((system) => !systems.has(system))).toEqual([]);
    expect(touched).not.toContain(api.split('/')[0]);
  },
);

test.each([
  'gse/get_agent_status',
  'gse/get_agent_info',
  'job/get_job_instance_status',
  'job/get_step_instance_status',
  'job/get_job_instance_log',
  'sops/get_task_status',
  'sops/get_task_detail',
  'itsm/get_tickets',
  'itsm/get_ticket_info',
  'itsm/get_ticket_status',
  'monitor/get_alarms',
  'monitor/alarm_instance',
  'monitor/query_data',
  'cc/search_host_lock',
  'cc/get_user_privilege',
  'cc/get_role_privilege',
  'cc/get_operation_log',
  'bk_login/get_user',
  'bk_login/get_batch_users_platform_role',
])('%s tells what may change at any moment, or a right, and is always asked', (api) => {
  expect(kinds.get(api)).toBe('query');
  expect(answerAges[api]).toBeUndefined();
});
