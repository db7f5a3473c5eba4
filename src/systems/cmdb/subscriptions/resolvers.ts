import type { MutationResolvers, QueryResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { connectionOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { notFound } from '../../../graph/errors.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId, numericKey } from '../../../graph/node-ids.ts';
import type { NodeFetcher } from '../../../graph/wing.ts';
import {
  SEARCH_SUBSCRIPTION,
  subscribeEvent,
  testingConnection,
  unsubscribeEvent,
  updateEventSubscribe,
} from './api.ts';
import { eventStatisticsFields, eventSubscriptionFields } from './fields.ts';
import type { EventSubscriptionRecord, WrittenSubscription } from './records.ts';
import { presentSubscription, wireChanges, wireSubscription } from './values.ts';

const subscriptions: QueryResolvers['eventSubscriptions'] = async (_, args, { loaders }) => {
  const name = args.filter?.name ?? null;
  const list = { field: 'eventSubscriptions', of: [name] };
  const range = rangeOf(list, args);
  const all = await loaders.eventSubscriptions.load('all');
  const found = all.filter(({ wire }) => name === null || wire['subscription_name'] === name);
  return connectionOf(list, range, pageOf(found, range));
};

async function subscriptionById({ loaders }: GraphContext, subscriptionId: number) {
  const all = await loaders.eventSubscriptions.load('all');
  return all.find((one) => one.subscriptionId === subscriptionId) ?? null;
}

const subscribe: MutationResolvers['subscribeToEvents'] = async (_, { input }, context) => {
  const subscriptionId = await subscribeEvent(context.esb, wireSubscription(input));
  context.forget();
  return { subscriptionId };
};

/** The API takes all values at once: those left out are sent as they are. */
const update: MutationResolvers['updateEventSubscription'] = async (_, { input }, context) => {
  const { subscriptionId } = input;
  const changes = wireChanges(input);
  context.forget();
  const present = await subscriptionById(context, subscriptionId);
  if (!present) throw notFound(`subscription ${subscriptionId}`);
  const values = { ...presentSubscription(present), ...changes };
  await updateEventSubscribe(context.esb, subscriptionId, values);
  context.forget();
  return { subscriptionId };
};

const unsubscribe: MutationResolvers['unsubscribeFromEvents'] = async (_, { input }, context) => {
  const { subscriptionId } = input;
  await unsubscribeEvent(context.esb, subscriptionId);
  context.forget();
  return { subscriptionId };
};

const subscription = ({ subscriptionId }: WrittenSubscription, _: unknown, context: GraphContext) =>
  subscriptionById(context, subscriptionId);

export const eventSubscriptionNode: NodeFetcher = (id, context) => {
  const [subscriptionId = 0] = numericKey(id, 1);
  return subscriptionById(context, subscriptionId);
};

const statisticsOf = ({ statistics }: EventSubscriptionRecord) => statistics;

export const eventSubscriptionResolvers: Resolvers = {
  Query: {
    eventSubscriptions: subscriptions,
    eventSubscription: (_, { subscriptionId }, context) =>
      subscriptionById(context, subscriptionId),
    eventCallbackTest: (_, { callbackUrl }, { esb }) => testingConnection(esb, callbackUrl),
  },
  EventSubscription: {
    ...fieldResolvers(SEARCH_SUBSCRIPTION, eventSubscriptionFields, wireOf),
    ...fieldResolvers(SEARCH_SUBSCRIPTION, eventStatisticsFields, statisticsOf),
    id: ({ subscriptionId }) => encodeNodeId('EventSubscription', subscriptionId),
  },
  Mutation: {
    subscribeToEvents: subscribe,
    updateEventSubscription: update,
    unsubscribeFromEvents: unsubscribe,
  },
  SubscribeToEventsPayload: { subscription },
  UpdateEventSubscriptionPayload: { subscription },
};
