import type { CustomQueries } from '../state/custom-queries.ts';
import { DAY_MS } from '../times.ts';

const HOST_FIELDS = ['bk_host_innerip', 'bk_host_outerip', 'bk_host_name'];

/** Name, business, creator, last editor, conditions by object. */
const QUERIES: readonly (readonly [
  string,
  number,
  string,
  string,
  Readonly<Record<string, readonly object[]>>,
])[] = [
  ['all hosts', 2, 'admin', 'admin', {}],
  [
    '线上 consul 主机',
    2,
    'zhang.wei',
    'li.na',
    { module: [{ field: 'bk_module_name', operator: '$in', value: ['consul'] }] },
  ],
  [
    'linux order hosts',
    3,
    'john.doe',
    'john.doe',
    {
      set: [{ field: 'bk_set_name', operator: '$in', value: ['交易'] }],
      host: [{ field: 'bk_os_type', operator: '$eq', value: '1' }],
    },
  ],
];

export function seedCustomQueries(queries: CustomQueries, today: number): void {
  QUERIES.forEach(([name, bizId, createdBy, changedBy, conditions], index) => {
    const condition = ['biz', 'set', 'module', 'host'].map((object) => ({
      bk_obj_id: object,
      condition: conditions[object] ?? [],
      fields: object === 'host' ? HOST_FIELDS : [],
    }));
    const createdAt = today - (40 - index) * DAY_MS;
    const info = JSON.stringify({ condition });
    queries.add({
      bizId,
      name,
      info,
      createdBy,
      createdAt,
      changedBy,
      changedAt: createdAt + 1_000,
    });
  });
}
