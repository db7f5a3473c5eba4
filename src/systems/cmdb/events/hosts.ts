import type { SubscriptionHostChangedArgs } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import type { HostRecord } from '../hosts/records.ts';
import { channels } from './channels.ts';
import { changeOf, demandBusiness, hear } from './heard.ts';
import type { HeardEvent, HostChangeRecord } from './records.ts';

/**
 * Hosts of a business: their own changes, which the CMDB posts without a business, where the
 * subscriber finds them in this one; and moves into its modules and out of them.
 */
export function hostChanged({ bizId, after }: SubscriptionHostChangedArgs, context: GraphContext) {
  return hear(
    {
      field: 'hostChanged',
      channels: [channels.hosts, channels.movesOf(bizId)],
      after,
      admit: (own) => demandBusiness(bizId, own),
      look: (events, own) => look(bizId, events, own),
    },
    context,
  );
}

async function look(
  bizId: number,
  events: readonly HeardEvent[],
  context: GraphContext,
): Promise<readonly HostChangeRecord[]> {
  // A deleted host had left the business before (behaviour.md B4): that was told as a move.
  const told = events.filter(({ kind, action }) => kind !== 'host' || action !== 'delete');
  const found = await Promise.all(told.map((event) => seenBy(event, context)));
  const seen = found.filter(({ kind, host }) => kind !== 'host' || isIn(bizId, host));
  // Who sees a host there sees the business; else it has to be asked.
  const proven = seen.every(({ kind, host }) => kind === 'lost' || isIn(bizId, host));
  if (!proven) await demandBusiness(bizId, context);
  return seen.map((event) => ({ ...event, action: actionOf(event) }));
}

async function seenBy(event: HeardEvent, { loaders }: GraphContext) {
  const { hostId } = event;
  return { ...event, host: hostId === undefined ? null : await loaders.hostById.load(hostId) };
}

function isIn(bizId: number, host: HostRecord | null): boolean {
  return host?.modules.some((module) => module.bizId === bizId) ?? false;
}

function actionOf(event: HeardEvent): HostChangeRecord['action'] {
  if (event.kind === 'move') return event.action === 'delete' ? 'LEFT' : 'ENTERED';
  const change = changeOf(event);
  return change === 'DELETED' ? 'UPDATED' : change; // `look` leaves deletions out
}
