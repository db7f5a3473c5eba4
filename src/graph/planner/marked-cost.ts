import { getNamedType } from 'graphql';
import type { CatalogueApi } from '../../catalogue.ts';
import { callByKey, callEach, callOnce, free, limitOf, pagedList, sizeOf } from './asks.ts';
import { type Ask, apiText, type Cost, type CostPlace } from './costs.ts';
import { esbMarks } from './esb-marks.ts';
import { isConnection } from './plan-below.ts';

/**
 * What a field costs that has no rule of its own: nothing without an `@esb` mark; else by what the
 * catalogue says of the API that it names, pages for a connection, keys in batches, or a call for
 * each object.
 */
export async function markedCost(place: CostPlace): Promise<Cost> {
  const apis = esbMarks(place.field.definition);
  const [api] = apis;
  if (!api) return unmarked(place);
  if (api.kind === 'mutation') return { ...free(place), asks: [write(place, api)] };
  if (isConnection(typeOf(place))) {
    const { page = api.pagination?.max ?? PAGE } = place.apis[apiText(api)] ?? {};
    return pagedList(place, api, page);
  }
  const asked = apis.filter((one) => !place.at.by.has(apiText(one)));
  return { asks: asked.map((one) => askOf(place, one)), count: counted(place) };
}

/** Records a page of an API that names no maximum. */
const PAGE = 200;

/** How the objects at a place are asked for at one API. */
export function askOf(place: CostPlace, api: CatalogueApi): Ask {
  const { whole, max } = place.apis[apiText(api)] ?? {};
  const isList = place.field.completion.kind === 'list';
  // One of a list that is read whole; a list of its own, such as that of a parent, is not it.
  if (whole === 'always' || (whole && !isList)) return callOnce(place, api);
  const most = max ?? (api.batch && !isList ? (api.batch.max ?? KEYS) : undefined);
  return most !== undefined ? callByKey(place, api, most) : callEach(place, api);
}

/** Keys a call of an API that names no maximum. */
const KEYS = 500;

function write({ at, field, args }: CostPlace, api: CatalogueApi): Ask {
  const of = `${field.key} ${JSON.stringify(args)}`;
  return { api, of, wave: at.wave + 1, calls: 1, why: 'the write itself' };
}

function unmarked(place: CostPlace): Cost {
  return { asks: [], count: counted(place) };
}

/** A list without a first is as long as it is. */
function counted(place: CostPlace): Cost['count'] {
  const { field, at } = place;
  if (isConnection(typeOf(place))) {
    return async () => at.count * Math.min(limitOf(place), await sizeOf(place));
  }
  if (field.completion.kind === 'list') return async () => at.count * (await sizeOf(place));
  return () => at.count;
}

function typeOf({ field }: CostPlace): string {
  return getNamedType(field.definition.type).name;
}

/** By several APIs, of which each waits for the one before. */
export function inTurn(place: CostPlace): Cost {
  const asks = esbMarks(place.field.definition).map((api, turn) => {
    const ask = askOf(place, api);
    return { ...ask, wave: ask.wave + turn };
  });
  return { asks, count: counted(place) };
}
