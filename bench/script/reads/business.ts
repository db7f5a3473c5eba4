import type { Ask } from '../esb.ts';

/** Whether there is such a business: the tree shows archived ones, too. */
export async function isBusiness(ask: Ask, bizId: number): Promise<boolean> {
  const { info } = await ask<{ info: object[] }>('cc/search_business', {
    fields: ['bk_biz_id'],
    condition: { bk_biz_id: bizId },
    page: { start: 0, limit: 1 },
  });
  return info.length > 0;
}
