import { lastDay } from './last-day.ts';
import type { Bound, ReferenceQuery, Variables, World } from './reference-query.ts';

/** One host with most of what five systems tell of it: broad, not deep. */
export const hostWhole: ReferenceQuery = {
  ...{ name: 'host-whole', document: 'host-whole', script: 'host-whole' },
  ...{ hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables,
  bound,
  why: `At once, since the host's id is given: \`search_host\`, whose sections bring the modules, sets and
the business, and \`get_host_base_info\` with the display names, which it alone has. The rest must wait
for the first: \`get_agent_status\`, \`get_agent_info\` and \`search_host_lock\` for the address,
\`get_alarms\` for the business (the monitor documents no search by IP; a day's alarms of the business
fit one page) and \`get_batch_users\` for the maintainers' names. They do not wait for one another.`,
};

/** A host that has had an alarm and has maintainers, so that there is something to show. */
async function variables(caller: number, { bizIds, ask }: World): Promise<Variables> {
  const [day, bizId] = [lastDay(), bizIds[caller]];
  const { result } = await ask<{ result: { ip: string }[] }>('monitor/get_alarms', {
    bk_biz_id: bizId,
    source_time__gte: `${day.since.slice(0, 19).replace('T', ' ')}+0000`,
    page_size: 100,
  });
  const ips = result.map(({ ip }) => ip).filter((ip) => ip !== '');
  const { info } = await ask<{ info: { host: { bk_host_id: number } }[] }>('cc/search_host', {
    bk_biz_id: bizId,
    condition: [{ bk_obj_id: 'host', condition: [HAS_MAINTAINERS] }],
    ip: { data: ips, exact: 1, flag: 'bk_host_innerip' },
    page: { start: 0, limit: 1, sort: 'bk_host_id' },
  });
  return { hostId: info[0]?.host.bk_host_id, ...day };
}

const HAS_MAINTAINERS = { field: 'operator', operator: '$regex', value: '.' };

function bound(data: unknown): Bound {
  const { host } = data as { host: HostOut }; // the answer to this very query
  return { calls: 6 + Math.sign(host.maintainers.length), waves: 2 };
}

interface HostOut {
  readonly maintainers: readonly unknown[];
}
