import type { Ask } from '../esb.ts';

export interface HostItem {
  readonly host: {
    readonly bk_host_id: number;
    readonly bk_host_innerip: string;
    readonly bk_host_name: string | null;
    readonly bk_os_type: string | null;
    readonly bk_cloud_id: readonly { readonly bk_inst_id: number }[];
  };
  readonly module: readonly { readonly bk_module_id: number }[];
  cloudId: number;
  /** `0:10.0.0.1`, as GSE keys its answers; empty without an inner IP. */
  address: string;
}

interface Page {
  readonly count: number;
  readonly info: HostItem[];
}

/** What the document allows. */
const PAGE = 200;

/** The first page tells the total, the others go out together. */
export async function hostsOfBusiness(ask: Ask, bizId: number): Promise<HostItem[]> {
  const first = await page(ask, bizId, 0);
  const rest: Promise<Page>[] = [];
  for (let start = PAGE; start < first.count; start += PAGE) rest.push(page(ask, bizId, start));
  const hosts = [first, ...(await Promise.all(rest))].flatMap(({ info }) => info);
  for (const item of hosts) {
    item.cloudId = item.host.bk_cloud_id[0]?.bk_inst_id ?? 0;
    const ip = item.host.bk_host_innerip.split(',', 1)[0];
    item.address = ip ? `${item.cloudId}:${ip}` : '';
  }
  return hosts;
}

function page(ask: Ask, bizId: number, start: number): Promise<Page> {
  return ask('cc/search_host', {
    bk_biz_id: bizId,
    condition: CONDITION,
    page: { start, limit: PAGE, sort: 'bk_host_id' },
  });
}

/** The two sections that the answer needs, and of each the attributes that it needs. */
const CONDITION = [
  {
    bk_obj_id: 'host',
    fields: ['bk_host_innerip', 'bk_host_name', 'bk_os_type'],
    condition: [],
  },
  { bk_obj_id: 'module', fields: ['bk_module_id'], condition: [] },
];
