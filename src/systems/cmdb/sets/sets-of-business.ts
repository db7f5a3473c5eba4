import type { Page, Range } from '../../../esb/index.ts';
import { singleLoader } from '../../../graph/batching.ts';
import { pageOf } from '../../../graph/connections.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type Conditions, isPlain } from '../conditions.ts';
import { searchSet } from './api.ts';
import { isSetNameEnough, setProjection } from './fields.ts';
import type { SetRecord } from './records.ts';

/** A page of the sets of one business. */
export interface SetsOfBusiness {
  readonly bizId: number;
  readonly range: Range;
  readonly condition?: Conditions | undefined;
  readonly sort?: string | undefined;
}

export type SetsOfBusinessLoader = Loader<SetsOfBusiness, Page<SetRecord>>;

/**
 * Sets of a business: from its tree, when that is on its way for the modules' sake and names are
 * enough, else by search_set.
 */
export function setsOfBusinessLoader({
  esb,
  selection,
  loaders,
}: LoaderSource): SetsOfBusinessLoader {
  return singleLoader(JSON.stringify, async (asked: SetsOfBusiness) => {
    const { bizId, range, condition = {}, sort } = asked;
    const enough = isPlain(asked) && isSetNameEnough(selection);
    const tree = enough ? await loaders.businessTrees.begun(bizId) : undefined;
    if (tree?.whole) return pageOf(tree.sets, range);
    return searchSet(esb, bizId, { fields: setProjection(selection), condition, range, sort });
  });
}
