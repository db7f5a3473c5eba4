import type { Ask } from '../esb.ts';
import { HOST, type HostItem, type HostsOut, hostOut, SHOWN } from './host.ts';

/** A page of a sweep over the hosts of a business; the first tells how long the rest is. */
export interface SweptPage {
  readonly count: number;
  readonly info: readonly (HostItem & Placed)[];
}

interface Placed {
  readonly module: readonly { readonly bk_module_id: number }[];
}

/** What the document allows. */
const PAGE = 200;

export function sweptPage(ask: Ask, bizId: number, start: number): Promise<SweptPage> {
  return ask('cc/search_host', {
    bk_biz_id: bizId,
    condition: [HOST, { bk_obj_id: 'module', fields: ['bk_module_id'], condition: [] }],
    page: { start, limit: PAGE, sort: 'bk_host_id' },
  });
}

/** Whether the other pages of the sweep are no more calls than a page for each module. */
export function isWorthSweeping({ count }: SweptPage, moduleIds: readonly number[]): boolean {
  return Math.ceil(count / PAGE) - 1 <= moduleIds.length;
}

/** The hosts of every module, by module. */
export async function sweep(
  ask: Ask,
  bizId: number,
  first: SweptPage,
): Promise<Map<number, HostsOut>> {
  const rest: Promise<SweptPage>[] = [];
  for (let start = PAGE; start < first.count; start += PAGE) {
    rest.push(sweptPage(ask, bizId, start));
  }
  const byModule = new Map<number, HostsOut>();
  for (const { info } of [first, ...(await Promise.all(rest))]) {
    for (const item of info) addTo(byModule, item);
  }
  return byModule;
}

function addTo(byModule: Map<number, HostsOut>, { host, module }: HostItem & Placed): void {
  for (const { bk_module_id: moduleId } of module) {
    const hosts = byModule.get(moduleId) ?? { totalCount: 0, nodes: [] };
    hosts.totalCount += 1;
    if (hosts.nodes.length < SHOWN) hosts.nodes.push(hostOut(host));
    byModule.set(moduleId, hosts);
  }
}
