import type { SubscriptionTopologyChangedArgs } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { channels } from './channels.ts';
import { changeOf, demandBusiness, hear } from './heard.ts';
import type { HeardEvent, TopologyChangeRecord } from './records.ts';

/** Sets and modules of a business. */
export function topologyChanged(
  { bizId, after }: SubscriptionTopologyChangedArgs,
  context: GraphContext,
) {
  return hear(
    {
      field: 'topologyChanged',
      channels: [channels.topologyOf(bizId)],
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
): Promise<readonly TopologyChangeRecord[]> {
  const seen = await Promise.all(events.map((event) => seenBy(bizId, event, context)));
  // Who sees a set or a module sees the business; else it has to be asked.
  const proven = seen.every(({ kind, set, module }) => kind === null || set || module);
  if (!proven) await demandBusiness(bizId, context);
  return seen;
}

async function seenBy(
  bizId: number,
  event: HeardEvent,
  { loaders }: GraphContext,
): Promise<TopologyChangeRecord> {
  const { kind, setId, moduleId } = event;
  const told = { ...event, action: changeOf(event), set: null, module: null };
  if (kind === 'module' && setId !== undefined && moduleId !== undefined) {
    const module = await loaders.moduleByKey.load({ bizId, setId, moduleId });
    return { ...told, kind: 'MODULE', module };
  }
  if (setId === undefined) return { ...told, kind: null };
  return { ...told, kind: 'SET', set: await loaders.setByKey.load({ bizId, setId }) };
}
