import { callPages, free, limitOf, pagedList, pagesOf } from '../../graph/planner/asks.ts';
import { above, type Cost, type CostPlace, waveOf } from '../../graph/planner/costs.ts';
import { ALARMS_A_PAGE, GET_ALARMS } from './alarms/api.ts';
import { findsNothing } from './alarms/look-ups.ts';

/** `Query.alarms` and `Business.alarms`: a page of the alarms of one business. */
export async function alarmsCost(place: CostPlace): Promise<Cost> {
  if (findsNothing(place.args['filter'] ?? {})) return { ...free(place), count: () => 0 };
  return pagedList(place, GET_ALARMS, ALARMS_A_PAGE);
}

/**
 * `Host.alarms`: the monitor documents no search by IP, so one sweep over the alarms of a business
 * answers for all its hosts.
 */
export async function alarmsOfHostsCost(place: CostPlace): Promise<Cost> {
  const { at, args, sizes } = place;
  if (findsNothing(args['filter'] ?? {})) return { ...free(place), count: () => 0 };
  const { first: _, after: __, ...question } = args;
  const total = await sizes.of({ list: 'Business.alarms', known: at.known, args });
  const business = above(at, 'Business');
  const of = `by host ${business?.of ?? at.of} ${JSON.stringify(question)}`;
  const pages = pagesOf(total, ALARMS_A_PAGE);
  const why = 'one sweep over the alarms of the business';
  return {
    asks: callPages({
      ...{ api: GET_ALARMS, of, wave: waveOf(place), lists: business?.count ?? 1, pages, why },
    }),
    count: () => Math.min(total, at.count * limitOf(place)),
  };
}
