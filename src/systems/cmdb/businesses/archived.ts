import type { GraphContext } from '../../../graph/context.ts';
import { anyOf } from '../conditions.ts';
import { searchBusiness } from './api.ts';
import { businessProjection } from './fields.ts';
import type { BusinessRecord } from './records.ts';

/** Archived businesses are found only where the condition names their state (behaviour.md B2). */
export async function archivedBusiness(
  { esb, selection }: GraphContext,
  bizId: number,
): Promise<BusinessRecord | null> {
  const condition = { bk_biz_id: anyOf([bizId]), bk_data_status: anyOf(['disabled']) };
  const range = { offset: 0, limit: 1 };
  const fields = businessProjection(selection);
  const { items } = await searchBusiness(esb, { fields, condition, range });
  return items[0] ?? null;
}
