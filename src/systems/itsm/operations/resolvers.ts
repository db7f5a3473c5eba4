import type { Params } from '../../../esb/index.ts';
import type {
  MutationResolvers,
  Resolvers,
  TicketFieldInput,
  TicketProcessorsInput,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { ticketTopic } from '../../../graph/keys.ts';
import { actorOf, type OnBehalf } from './acting.ts';
import {
  createTicket as create,
  operateNode,
  operateTicket,
  type StepOperation,
  type TicketOperation,
} from './api.ts';

const createTicket: MutationResolvers['createTicket'] = async (_, { input }, context) => {
  const { serviceId } = input;
  const creator = await actorOf(input, context);
  const fields = input.fields.map(asText);
  const sn = await create(context.esb, { serviceId, creator, fields });
  context.forget();
  return { sn };
};

interface StepInput extends OnBehalf {
  readonly sn: string;
  readonly stepId: number;
}

/** Does something with a step in the caller's name; what is wrong with it is told before. */
function onStep<Input extends StepInput>(
  action: StepOperation['action'],
  paramsOf: (input: Input, operator: string) => Params,
) {
  return async (_: unknown, { input }: { input: Input }, context: GraphContext) => {
    paramsOf(input, ''); // throws before the first call
    const { sn, stepId } = input;
    const operator = await actorOf(input, context);
    const params = paramsOf(input, operator);
    await operateNode(context.esb, { sn, stepId, operator, action, params });
    return changed(sn, context);
  };
}

interface TicketInput extends OnBehalf {
  readonly sn: string;
  readonly message?: string | null | undefined;
}

/** Does something with a ticket in the caller's name. */
function onTicket(action: TicketOperation['action']) {
  return async (_: unknown, { input }: { input: TicketInput }, context: GraphContext) => {
    const { sn, message } = input;
    const reason = message == null ? '-' : given(message);
    const operator = await actorOf(input, context);
    await operateTicket(context.esb, { sn, operator, action, message: reason });
    return changed(sn, context);
  };
}

/** What was read of a ticket is forgotten, and those who follow it look at once. */
function changed(sn: string, context: GraphContext) {
  context.forget();
  context.live.signals.publish(ticketTopic(sn));
  return { sn };
}

function given(message: string): string {
  if (message.trim() !== '') return message;
  throw badInput('input.message', 'may not be empty');
}

/** ITSM takes text alone here: several choices in one, joined by commas (behaviour.md G). */
function asText({ key, value }: TicketFieldInput) {
  if (typeof value === 'string') return { key, value };
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return { key, value: isList ? value.join() : JSON.stringify(value) };
}

function processors({ usernames, roleId }: TicketProcessorsInput): Params {
  const people = usernames && usernames.length > 0 ? usernames : undefined;
  if ((people === undefined) === (roleId == null) || roleId?.trim() === '') {
    throw badInput('input.to', 'must have either `usernames` or `roleId`');
  }
  const broken = people?.find((name) => name === '' || /[,;\s]/.test(name));
  if (broken !== undefined) throw badInput('input.to', `has "${broken}": give one name an item`);
  if (people) return { processors_type: 'PERSON', processors: people.join() };
  return { processors_type: 'GENERAL', processors: roleId };
}

export const operationResolvers: Resolvers = {
  Mutation: {
    createTicket,
    transitTicketStep: onStep(
      'TRANSITION',
      ({ fields }: StepInput & { fields: readonly TicketFieldInput[] }) => ({
        fields: fields.map(asText),
      }),
    ),
    // Later releases look at the processors of a claim, too (behaviour.md G).
    claimTicketStep: onStep('CLAIM', (_: StepInput, operator) => {
      return { processors_type: 'PERSON', processors: operator };
    }),
    distributeTicketStep: onStep(
      'DISTRIBUTE',
      ({ to }: StepInput & { to: TicketProcessorsInput }) => processors(to),
    ),
    deliverTicketStep: onStep(
      'DELIVER',
      ({ to, message }: StepInput & { to: TicketProcessorsInput; message: string }) => ({
        ...processors(to),
        action_message: given(message),
      }),
    ),
    terminateTicketStep: onStep('TERMINATE', ({ message }: StepInput & { message: string }) => ({
      action_message: given(message),
    })),
    suspendTicket: onTicket('SUSPEND'),
    resumeTicket: onTicket('UNSUSPEND'),
    withdrawTicket: onTicket('WITHDRAW'),
    terminateTicket: onTicket('TERMINATE'),
  },
  TicketPayload: {
    ticket: ({ sn }, _, { loaders }) => loaders.ticketBySn.load(sn),
  },
};
