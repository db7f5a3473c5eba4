import { type AlarmsAsked, alarmParams } from './reads/alarms.ts';
import { type Script, serve } from './serve.ts';

// queries/counts.graphql by hand; queries/counts.ts says why it is these calls.

const counts: Script<AlarmsAsked> = async (ask, variables) => {
  const { bizId } = variables;
  const [businesses, sets, hosts, alarms] = await Promise.all([
    ask<{ info: Business[] }>('cc/search_business', {
      fields: ['bk_biz_id', 'bk_biz_name'],
      condition: { bk_biz_id: bizId },
      page: ONE,
    }),
    ask<Counted>('cc/search_set', {
      bk_biz_id: bizId,
      fields: ['bk_set_id'],
      condition: {},
      page: ONE,
    }),
    ask<Counted>('cc/search_host', {
      bk_biz_id: bizId,
      condition: [{ bk_obj_id: 'host', fields: ['bk_host_id'], condition: [] }],
      page: ONE,
    }),
    ask<{ total: number }>('monitor/get_alarms', {
      ...alarmParams(variables),
      page: 1,
      page_size: 1,
    }),
  ]);
  const [business] = businesses.info;
  if (!business) return { business: null };
  return {
    business: {
      bizId: business.bk_biz_id,
      name: business.bk_biz_name,
      sets: { totalCount: sets.count },
      hosts: { totalCount: hosts.count },
      alarms: { totalCount: alarms.total },
    },
  };
};

interface Business {
  readonly bk_biz_id: number;
  readonly bk_biz_name: string;
}

interface Counted {
  readonly count: number;
}

/** The least that tells a count: to the CMDB, a limit of 0 means all. */
const ONE = { start: 0, limit: 1 };

serve(counts);
