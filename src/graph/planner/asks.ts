import type { CatalogueApi } from '../../catalogue.ts';
import { type Ask, apiText, argsText, type Cost, type CostPlace, waveOf } from './costs.ts';
import { asksTotalAlone } from './plan-below.ts';

/** What the object or the answer above has brought along. */
export function free(place: CostPlace): Cost {
  return { asks: [], count: () => place.at.count };
}

/** A call for each object. */
export function callEach(place: CostPlace, api: CatalogueApi): Ask {
  const { at, args } = place;
  const why = at.count > 1 ? `one call each: ${amount(at.count)}` : 'one call';
  return { api, of: at.of + argsText(args), wave: waveOf(place), calls: at.count, why };
}

/** One call for all there is. */
export function callOnce(place: CostPlace, api: CatalogueApi): Ask {
  return { api, of: '', wave: waveOf(place), calls: 1, why: 'one call answers for all' };
}

/** Keys that share calls with those of other places. */
export function callByKey(place: CostPlace, api: CatalogueApi, max: number): Ask {
  const { at, args, apis } = place;
  const { distinct = Number.POSITIVE_INFINITY } = apis[apiText(api)] ?? {};
  const keys = Math.min(at.count, distinct);
  const why = `by key, ${amount(max)} a call`;
  return { api, of: at.of + argsText(args), wave: waveOf(place), calls: { keys, max }, why };
}

/** A list in pages; the first tells how many follow, which go out together after it. */
export interface Pages {
  readonly api: CatalogueApi;
  readonly of: string;
  readonly wave: number;
  /** Lists that are read so. */
  readonly lists: number;
  readonly pages: number;
  readonly why: string;
}

export function callPages({ lists, pages, ...ask }: Pages): Ask[] {
  const first = { ...ask, calls: lists };
  if (pages <= 1) return [first];
  const rest = { ...ask, of: `${ask.of} rest`, wave: ask.wave + 1 };
  return [
    { ...first, pages: lists * pages },
    { ...rest, calls: lists * (pages - 1), why: 'the pages after the first' },
  ];
}

/** A connection, with a list for each object, in pages of at most `page` records. */
export async function pagedList(place: CostPlace, api: CatalogueApi, page: number): Promise<Cost> {
  const { at, args } = place;
  const limit = limitOf(place);
  const total = () => sizeOf(place);
  const pages = limit <= page ? 1 : pagesOf(Math.min(limit, await total()), page);
  const of = at.of + argsText(args);
  const why = pages > 1 ? `pages of ${amount(page)}` : 'one page';
  return {
    asks: callPages({ api, of, wave: waveOf(place), lists: at.count, pages, why }),
    count: async () => at.count * Math.min(limit, await total()),
  };
}

/** The length of the list that a field answers for one object, whatever part of it is asked for. */
export function sizeOf({ field, at, args, sizes }: CostPlace): Promise<number> {
  return sizes.of({ list: field.coordinate, known: at.known, args });
}

/** The records that a connection fetches at most: a total alone comes with one. */
export function limitOf({ args, below }: Pick<CostPlace, 'args' | 'below'>): number {
  const { first } = args;
  const limit = typeof first === 'number' ? first : DEFAULT_FIRST;
  return asksTotalAlone(below) ? Math.min(limit, 1) : limit;
}

const DEFAULT_FIRST = 100;

/** An empty list is a page, too. */
export function pagesOf(records: number, page: number): number {
  return Math.max(1, Math.ceil(records / page));
}

export function amount(count: number): string {
  return count.toLocaleString('en');
}
