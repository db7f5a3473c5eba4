import type { SubscriptionInstanceChangedArgs } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { searchInstances } from '../instances/search-api.ts';
import { channels } from './channels.ts';
import { changeOf, hear } from './heard.ts';
import type { HeardEvent, InstanceChangeRecord } from './records.ts';

/** Instances of a model; those with subscriptions of their own are left to them. */
export function instanceChanged(
  { modelId, after }: SubscriptionInstanceChangedArgs,
  context: GraphContext,
) {
  const own = OWN.get(modelId);
  if (own) throw badInput('modelId', `is followed by \`${own}\` instead`);
  if (!/^[\w-]{1,128}$/.test(modelId)) throw badInput('modelId', 'is no id of a model');
  return hear(
    {
      field: 'instanceChanged',
      channels: [channels.instancesOf(modelId)],
      after,
      admit: (caller) => demandModel(modelId, caller),
      look: (events, caller) => look(modelId, events, caller),
    },
    context,
  );
}

const OWN: ReadonlyMap<string, string> = new Map([
  ['host', 'hostChanged'],
  ['set', 'topologyChanged'],
  ['module', 'topologyChanged'],
  ['biz', 'businessChanged'],
]);

/** The CMDB refuses a model that it does not have, and one that the caller may not read. */
async function demandModel(modelId: string, { esb }: GraphContext): Promise<void> {
  const range = { offset: 0, limit: 1 };
  await searchInstances(esb, { modelId, conditions: {}, fields: ['bk_inst_id'], range });
}

async function look(
  modelId: string,
  events: readonly HeardEvent[],
  context: GraphContext,
): Promise<readonly InstanceChangeRecord[]> {
  const changes = await Promise.all(events.map((event) => seenBy(modelId, event, context)));
  // That one is gone is for those who may read its model, and no other is left to be seen.
  if (changes.some(({ action }) => action === 'DELETED')) await demandModel(modelId, context);
  return changes.filter(({ action, instance }) => TOLD_UNSEEN.has(action) || instance);
}

const TOLD_UNSEEN: ReadonlySet<string> = new Set(['DELETED', 'EVENTS_LOST']);

async function seenBy(
  modelId: string,
  event: HeardEvent,
  { loaders }: GraphContext,
): Promise<InstanceChangeRecord> {
  const { instanceId } = event;
  const instance =
    instanceId === undefined ? null : await loaders.instanceByKey.load({ modelId, instanceId });
  return { ...event, action: changeOf(event), instance };
}
