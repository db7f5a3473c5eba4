import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { keysAsked } from '../../src/esb/keys-asked.ts';

const HOSTS = [1, 2, 3];

test.each([
  [
    'a parameter',
    'gse',
    'get_agent_status',
    { hosts: [{ ip: '10.0.0.1' }, { ip: '10.0.0.2' }] },
    2,
  ],
  ['a condition', 'cc', 'search_business', { condition: { bk_biz_id: { $in: [2, 3] } } }, 2],
  ['one key', 'cc', 'search_business', { condition: { bk_biz_id: 2 } }, 1],
  ['a text of several', 'bk_paas', 'get_app_info', { target_app_code: 'a;b;c' }, 3],
  [
    'a triple',
    'cc',
    'search_host',
    {
      condition: [
        { bk_obj_id: 'biz', condition: [] },
        { bk_obj_id: 'host', condition: [{ field: 'bk_host_id', operator: '$in', value: HOSTS }] },
      ],
    },
    3,
  ],
  ['no key at all', 'cc', 'search_business', { condition: {}, fields: ['bk_biz_id'] }, 0],
  ['an API that takes one alone', 'cc', 'search_biz_inst_topo', { bk_biz_id: 2 }, 0],
])('the keys of a call are counted: %s', (_, system, api, params, keys) => {
  expect(keysAsked(catalogueApi(system, api), params)).toBe(keys);
});
