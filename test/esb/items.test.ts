import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { countItems } from '../../src/esb/items.ts';

const rows: [string, string, unknown, number][] = [
  ['cc/search_business', 'a page', { count: 400, info: [{}, {}] }, 2],
  ['cc/search_business', 'an empty page', { count: 0, info: [] }, 0],
  ['cc/search_business', 'a page whose list is null', { count: 0, info: null }, 1],
  ['cc/search_business', 'nothing', null, 0],
  ['cc/search_business', 'text', 'success', 0],
  ['monitor/get_alarms', 'a page', { total: 9, result: [{}, {}, {}] }, 3],
  ['itsm/get_tickets', 'a page', { page: 1, count: 9, items: [{}] }, 1],
  ['gse/get_agent_status', 'a map', { '0:10.0.0.1': {}, '0:10.0.0.2': {} }, 2],
  ['bk_login/get_batch_users', 'a map', { ann: {}, bob: {}, eve: {} }, 3],
  ['bk_login/get_batch_users', 'an empty map', {}, 0],
  ['bk_login/get_user', 'one record', { bk_username: 'ann', roles: [1, 2, 3] }, 1],
  ['bk_login/get_all_users', 'a list', [{}, {}], 2],
  ['job/get_job_instance_log', 'a list', [{}], 1],
];

test.each(rows)('%s: %s', (name, _, data, count) => {
  const [system = '', api = ''] = name.split('/');
  expect(countItems(catalogueApi(system, api), data)).toBe(count);
});
