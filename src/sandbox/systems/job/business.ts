import type { Call } from '../../handler.ts';
import { integerOf, type Wire } from '../../values.ts';
import { CODES, refused } from './refusals.ts';

/** The business of a call; one that is not there is refused. */
export function businessOf(params: Wire, { state }: Call): number {
  const bizId = integerOf(params.bk_biz_id) ?? 0;
  if (state.cmdb.businesses.has(bizId)) return bizId;
  throw refused(CODES.noBusiness, `Wrong business ID [${bizId}]`, `错误的业务 ID [${bizId}]`);
}
