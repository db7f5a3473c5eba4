import type { Ask } from '../esb.ts';
import type { AlarmItem } from '../reads/alarm.ts';
import { atOf, type HostSection } from '../reads/host-address.ts';
import { modulesOut, PLACES, type Places } from '../reads/places.ts';

/** The hosts that alarms are about, with their modules up to the business, by address. */
export async function hostsAtAlarms(
  ask: Ask,
  alarms: readonly AlarmItem[],
): Promise<Map<string, object>> {
  const aboutHosts = alarms.filter(({ ip }) => ip !== '');
  if (aboutHosts.length === 0) return new Map();
  const condition = conditionOf(aboutHosts);
  const first = await page(ask, condition, 0);
  const rest: Promise<Page>[] = [];
  for (let start = PAGE; start < first.count; start += PAGE) rest.push(page(ask, condition, start));
  const items = [first, ...(await Promise.all(rest))].flatMap(({ info }) => info);
  return new Map(items.map((item) => [atOf(item.host).address, hostOut(item)]));
}

/** What the document allows: as many as there are alarms. */
const PAGE = 200;

function page(ask: Ask, condition: object[], start: number): Promise<Page> {
  return ask('cc/search_host', { condition, page: { start, limit: PAGE, sort: 'bk_host_id' } });
}

/** One IP may stand for a host in each cloud area: areas without an alarm are left out. */
function conditionOf(alarms: readonly AlarmItem[]): object[] {
  const ips = [...new Set(alarms.map(({ ip }) => ip))];
  const cloudIds = [...new Set(alarms.map(({ bk_cloud_id: cloudId }) => cloudId))];
  return [
    {
      bk_obj_id: 'host',
      fields: ['bk_host_innerip', 'bk_host_name'],
      condition: [
        { field: 'bk_host_innerip', operator: '$in', value: ips },
        { field: 'bk_cloud_id', operator: '$in', value: cloudIds },
      ],
    },
    ...PLACES,
  ];
}

interface Page {
  readonly count: number;
  readonly info: readonly HostItem[];
}

interface HostItem extends Places {
  readonly host: HostSection & { readonly bk_host_name: string | null };
}

function hostOut({ host, ...places }: HostItem) {
  return {
    hostId: host.bk_host_id,
    innerIp: host.bk_host_innerip,
    name: host.bk_host_name,
    modules: { nodes: modulesOut(places) },
  };
}
