import { catalogueApi } from '../../../catalogue.ts';
import { callByKey, free } from '../../../graph/planner/asks.ts';
import { above, type Cost, type CostPlace, waveOf } from '../../../graph/planner/costs.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { businessText } from './tree.ts';

const SEARCH_BUSINESS = catalogueApi('cc', 'search_business');
const SEARCH_SET = catalogueApi('cc', 'search_set');

/**
 * The business of anything: a host has brought it along, one whose number is known is one and the
 * same wherever it is asked for, and others are asked for by key.
 */
export function businessCost(place: CostPlace): Cost {
  const { at, args } = place;
  if (above(at, 'Host')) return free(place);
  const of = businessText(args['bizId'] ?? at.known['bizId']);
  if (of === undefined) {
    return { asks: [callByKey(place, SEARCH_BUSINESS, PAGE_LIMIT)], count: () => at.count };
  }
  const calls = { keys: 1, max: PAGE_LIMIT };
  const why = 'by its number';
  return {
    asks: [{ api: SEARCH_BUSINESS, of, wave: waveOf(place), calls, why }],
    count: () => at.count,
    of,
  };
}

/** `Module.set`: a host has brought it along. */
export function setOfModuleCost(place: CostPlace): Cost {
  if (above(place.at, 'Host')) return free(place);
  return { asks: [callByKey(place, SEARCH_SET, PAGE_LIMIT)], count: () => place.at.count };
}

/** `Host.modules`: they come with the host, nearly always one. */
export const modulesOfHostCost = free;
