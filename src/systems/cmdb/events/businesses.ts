import type { SubscriptionBusinessChangedArgs } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { searchBusiness } from '../businesses/api.ts';
import { channels } from './channels.ts';
import { changeOf, demandBusiness, hear } from './heard.ts';
import type { BusinessChangeRecord, HeardEvent } from './records.ts';

/**
 * Businesses that the subscriber sees, or one of them. One that goes from its sight, archived for
 * instance, is told of once more: it has been seen.
 */
export function businessChanged(
  { bizId, after }: SubscriptionBusinessChangedArgs,
  context: GraphContext,
) {
  const seen = new Set<number>();
  return hear(
    {
      field: 'businessChanged',
      channels: [channels.businesses],
      after,
      admit: async (own) => {
        const visible = bizId == null ? await visibleIds(own) : [bizId];
        if (bizId != null) await demandBusiness(bizId, own);
        for (const id of visible) seen.add(id);
      },
      look: async (events, own) => {
        const asked = events.filter(
          (event) => bizId == null || event.kind === 'lost' || event.bizId === bizId,
        );
        return hearable(await Promise.all(asked.map((event) => seenBy(event, own))), seen);
      },
    },
    context,
  );
}

async function visibleIds({ esb }: GraphContext): Promise<number[]> {
  const range = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const { items } = await searchBusiness(esb, { fields: ['bk_biz_id'], range });
  return items.map(({ bizId }) => bizId);
}

async function seenBy(event: HeardEvent, { loaders }: GraphContext): Promise<BusinessChangeRecord> {
  const { bizId } = event;
  const business = bizId === undefined ? null : await loaders.businessById.load(bizId);
  return { ...event, action: changeOf(event), business };
}

/** Notes what is seen in `known`, and what is told to be gone. */
function hearable(changes: readonly BusinessChangeRecord[], known: Set<number>) {
  return changes.filter(({ bizId, business }) => {
    if (bizId === undefined) return true;
    if (!business) return known.delete(bizId);
    known.add(bizId);
    return true;
  });
}
