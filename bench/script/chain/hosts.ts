import type { Ask } from '../esb.ts';
import { type At, atOf, type HostSection } from '../reads/host-address.ts';

export interface HostItem {
  readonly host: HostSection & {
    readonly bk_host_name: string | null;
    readonly bk_os_type: string | null;
  };
  readonly module: readonly { readonly bk_module_id: number }[];
}

/** A host and where it is reached. */
export type Host = HostItem & At;

interface Page {
  readonly count: number;
  readonly info: HostItem[];
}

/** What the document allows. */
const PAGE = 200;

/** The first page tells the total, the others go out together. */
export async function hostsOfBusiness(ask: Ask, bizId: number): Promise<Host[]> {
  const first = await page(ask, bizId, 0);
  const rest: Promise<Page>[] = [];
  for (let start = PAGE; start < first.count; start += PAGE) rest.push(page(ask, bizId, start));
  const pages = [first, ...(await Promise.all(rest))];
  return pages.flatMap(({ info }) => info.map((item) => Object.assign(item, atOf(item.host))));
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
