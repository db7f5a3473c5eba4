import type { Ask } from '../esb.ts';
import { HOST, type HostItem, type HostsOut, hostOut, SHOWN } from './host.ts';

/** The first hosts of one module, with its id. */
export async function pageOf(
  ask: Ask,
  bizId: number,
  moduleId: number,
): Promise<[number, HostsOut]> {
  const inModule = [{ field: 'bk_module_id', operator: '$eq', value: moduleId }];
  const { count, info } = await ask<Page>('cc/search_host', {
    bk_biz_id: bizId,
    condition: [HOST, { bk_obj_id: 'module', condition: inModule }],
    page: { start: 0, limit: SHOWN, sort: 'bk_host_id' },
  });
  return [moduleId, { totalCount: count, nodes: info.map(({ host }) => hostOut(host)) }];
}

interface Page {
  readonly count: number;
  readonly info: readonly HostItem[];
}
