import { catalogueApi } from '../../../catalogue.ts';
import { amount, callPages, limitOf, pagedList, pagesOf } from '../../../graph/planner/asks.ts';
import {
  type Ask,
  above,
  argsText,
  type Cost,
  type CostPlace,
  type CostRule,
} from '../../../graph/planner/costs.ts';
import type { Known } from '../../../graph/planner/rules.ts';
import { isSweepCheaper } from '../hosts/sweep-or-pages.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { businessText } from './tree.ts';

const SEARCH_HOST = catalogueApi('cc', 'search_host');

/** `Query.hosts` and `Business.hosts`: the same list, wherever it is asked for. */
export async function hostsOfBusinessCost(place: CostPlace): Promise<Cost> {
  const { bizId = place.at.known['bizId'], ...args } = place.args;
  const of = businessText(bizId);
  const at = of === undefined ? place.at : { ...place.at, of, known: { bizId } };
  const field = { ...place.field, coordinate: 'Business.hosts' };
  const cost = await pagedList({ ...place, field, at, args }, SEARCH_HOST, PAGE_LIMIT);
  return { ...cost, of: `hosts of ${at.of}${argsText(args)}` };
}

/**
 * `Set.hosts` and `Module.hosts`: of one whose number is known, a page. Of many, one sweep answers
 * for all, as long as it costs no more than a page of each (sweep-or-pages.ts).
 */
export function hostsOfParentsCost(part: 'setId' | 'moduleId'): CostRule {
  return async (place) => {
    if (place.at.known[part] !== undefined || (place.at.count === 1 && !place.begun)) {
      return pagedList(place, SEARCH_HOST, PAGE_LIMIT);
    }
    const { at, args, sizes } = place;
    const total = await sizes.of({ list: 'Business.hosts', known: businessIn(at.known), args });
    const businesses = above(at, 'Business')?.count ?? 1;
    const asks = asksOf(place, total, businesses);
    return { asks, count: () => Math.min(total * businesses, at.count * limitOf(place)) };
  };
}

/** Below a list of its sets or modules, the business is what is known. */
function businessIn({ bizId }: Known): Known {
  return bizId === undefined ? {} : { bizId };
}

function asksOf(place: CostPlace, total: number, businesses: number): Ask[] {
  const { at, args, begun } = place;
  const sweep = begun && at.known['some'] !== true;
  const wave = sweep ? 1 : at.wave + 1;
  const { first: _, after: __, ...question } = args;
  const of = `sweep ${above(at, 'Business')?.of ?? at.of} ${JSON.stringify(question)}`;
  const got = Math.min(total, PAGE_LIMIT);
  const parents = Math.max(1, Math.round(at.count / businesses));
  const range = { offset: 0, limit: limitOf(place) };
  const sweeps = sweep ? businesses : businesses * Math.ceil(parents / PAGE_LIMIT);
  const ask = { api: SEARCH_HOST, of, wave, lists: sweeps };
  if (!isSweepCheaper({ total, got, parents, range })) {
    const first = callPages({ ...ask, pages: 1, why: 'tells how many hosts there are' });
    return [...first, ...pagesOfEach(place, of, total, Math.max(wave, at.wave) + 1)];
  }
  const pages = pagesOf(total, PAGE_LIMIT);
  const why = `one sweep for all ${amount(at.count)} parents, ${PAGE_LIMIT} hosts a page`;
  return inPages({ ...ask, pages, why }, Math.max(wave, at.wave) + 1);
}

/** The pages after the first wait for those whose hosts they are, too: they may not be wanted. */
function inPages(pages: Parameters<typeof callPages>[0], restWave: number): Ask[] {
  return callPages(pages).map((ask) => (ask.wave > pages.wave ? { ...ask, wave: restWave } : ask));
}

function pagesOfEach(place: CostPlace, of: string, total: number, wave: number): Ask[] {
  const { at } = place;
  const shown = Math.min(limitOf(place), Math.ceil(total / at.count));
  const pages = pagesOf(shown, PAGE_LIMIT);
  const why = `a page each: a sweep over ${amount(total)} hosts would cost more`;
  return callPages({
    ...{ api: SEARCH_HOST, of: `each ${of}${argsText(place.args)}`, wave },
    ...{ lists: at.count, pages, why },
  });
}
