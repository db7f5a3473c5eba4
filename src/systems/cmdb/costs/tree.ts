import { catalogueApi } from '../../../catalogue.ts';
import { limitOf, pagedList, sizeOf } from '../../../graph/planner/asks.ts';
import {
  type Ask,
  above,
  type Cost,
  type CostPlace,
  waveOf,
} from '../../../graph/planner/costs.ts';
import { asksFor } from '../../../graph/planner/plan-below.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { isNameEnough } from '../modules/fields.ts';
import { SETS_BY_THEMSELVES } from '../modules/sets-by-themselves.ts';
import { isSetNameEnough } from '../sets/fields.ts';
import { isPlainList } from './plain-list.ts';

const SEARCH_SET = catalogueApi('cc', 'search_set');
const SEARCH_MODULE = catalogueApi('cc', 'search_module');
/** What the sets of a business are counted as where its tree is read for their modules. */
export const SETS = 'sets of a business';

/** What the modules of a business, of all its sets together, are counted as. */
export const MODULES = 'modules of a business';

const TREE = [
  catalogueApi('cc', 'search_biz_inst_topo'),
  catalogueApi('cc', 'get_biz_internal_module'),
];

/** `Business.sets`: from the tree where it is begun for the modules' sake, else by search_set. */
export async function setsCost(place: CostPlace): Promise<Cost> {
  const { at, args, begun, leads, below, selection, sizes } = place;
  const treeIsBegun =
    begun &&
    leads['some'] !== true &&
    asksFor(below, 'Set.modules') &&
    isNameEnough(selection) &&
    isSetNameEnough(selection) &&
    isPlainList(args);
  if (!treeIsBegun) return pagedList(place, SEARCH_SET, PAGE_LIMIT);
  const { bizId } = at.known;
  const sets = () => sizes.of({ list: SETS, known: { bizId }, args: {} });
  return {
    asks: treeOf(at.of, 1, at.count),
    count: async () => at.count * Math.min(limitOf(place), await sets()),
  };
}

/**
 * `Set.modules`: where names are enough, the tree of a business answers for all its sets; else
 * search_module, which takes one set a call.
 */
export async function modulesCost(place: CostPlace): Promise<Cost> {
  const { at, args, begun, selection } = place;
  const { at: business, count: businesses } = businessOf(place);
  const ofOne = at.known['setId'] !== undefined;
  const namesDo = isNameEnough(selection) && !ofOne;
  const isBegun = namesDo && begun && at.known['some'] !== true;
  const worth = isPlainList(args) && (isBegun || at.count / businesses > SETS_BY_THEMSELVES);
  const wave = isBegun ? 1 : at.wave + 1;
  const tree = isBegun || (namesDo && worth) ? treeOf(business, wave, businesses) : [];
  const own = worth && namesDo ? [] : (await ownModules(place, ofOne)).asks;
  return { asks: [...tree, ...own], count: () => modulesIn(place) };
}

function ownModules(place: CostPlace, ofOne: boolean): Promise<Cost> {
  return pagedList({ ...place, begun: place.begun && ofOne }, SEARCH_MODULE, PAGE_LIMIT);
}

/** Those of one set have their own number; of many sets, all that the business has. */
async function modulesIn(place: CostPlace): Promise<number> {
  const { at, sizes } = place;
  if (at.known['setId'] !== undefined) return Math.min(await sizeOf(place), limitOf(place));
  const { bizId } = at.known;
  const each = await sizes.of({ list: MODULES, known: { bizId }, args: {} });
  const ofBusinesses = each * businessOf(place).count;
  return Math.min(ofBusinesses, at.count * limitOf(place));
}

function businessOf({ at }: CostPlace): { readonly at: string; readonly count: number } {
  const business = above(at, 'Business');
  if (business) return { at: business.of, count: business.count };
  return { at: businessText(at.known['bizId']) ?? at.of, count: 1 };
}

/** How a business is known whose number the operation names. */
export function businessText(bizId: unknown): string | undefined {
  return typeof bizId === 'number' ? `business ${bizId}` : undefined;
}

/** The tree leaves the idle pool out (behaviour.md B3): two calls, beside one another. */
function treeOf(of: string, wave: number, businesses: number): Ask[] {
  const why = 'the tree of a business names all its sets and modules';
  return TREE.map((api) => ({ api, of, wave, calls: businesses, why }));
}

/** `InternalModules.modules`: the pool tells names; for more, its modules are asked themselves. */
export function poolModulesCost(place: CostPlace): Cost {
  const { at, selection } = place;
  const why = 'more than names is asked of them';
  const ask = { api: SEARCH_MODULE, of: at.of, wave: waveOf(place), calls: at.count, why };
  return { asks: isNameEnough(selection) ? [] : [ask], count: () => at.count * POOL_MODULES };
}

/** Idle, fault and recycle. */
const POOL_MODULES = 3;
