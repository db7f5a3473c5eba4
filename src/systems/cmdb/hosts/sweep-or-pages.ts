import type { Range } from '../../../esb/index.ts';
import { PAGE_LIMIT } from '../list-query.ts';

/** Two ways to the hosts of many parents, once the first page of a sweep has told how many. */
export interface Choice {
  /** Hosts of all parents together. */
  readonly total: number;
  /** Those that have come already. */
  readonly got: number;
  readonly parents: number;
  /** Of each parent's list. */
  readonly range: Range;
}

/** What a call costs before its first record, in records. */
const CALL = 100;

/** Whether the rest of a sweep costs no more than a page of each parent's own. */
export function isSweepCheaper({ total, got, parents, range }: Choice): boolean {
  const left = Math.max(0, total - got);
  const sweep = Math.ceil(left / PAGE_LIMIT) * CALL + left;
  const shown = Math.min(range.limit, Math.ceil(total / parents));
  const pages = Math.max(1, Math.ceil(shown / PAGE_LIMIT));
  return sweep <= parents * (pages * CALL + shown);
}
