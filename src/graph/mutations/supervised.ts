import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { EsbError } from '../../esb/index.ts';
import type { GraphContext } from '../context.ts';
import { auditRecord } from './audit.ts';
import { DryRunPayload } from './dry-run.ts';

type Values = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, GraphContext, { input: Values }>;

/**
 * Puts what holds for every mutation around every mutation of a schema: with `dryRun: true` it
 * makes no write and tells which it would make; and whatever becomes of it is told to the audit.
 */
export function superviseMutations(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (const field of fields) {
    const { resolve } = field;
    // Of a schema whose context is the graph's, and whose mutations all take one `input`.
    if (resolve) field.resolve = supervised(field, resolve as Resolver) as typeof resolve;
  }
  const payloads = new Set(fields.map(({ type }) => getNamedType(type)));
  for (const type of payloads) {
    if (isObjectType(type)) Object.values(type.getFields()).forEach(answerDryRuns);
  }
  return schema;
}

function supervised(field: GraphQLField<unknown, unknown>, resolve: Resolver): Resolver {
  const { name: mutation } = field;
  const dryPayload = dryPayloadOf(field);
  return async (source, args, context, info) => {
    const { dryRun = false, ...input } = args.input;
    const began = performance.now();
    const own = dryRun === true ? context.rehearse() : context;
    const from = own.writes.length;
    const tell = (end: { payload?: unknown; error?: unknown }) => {
      const writes = own.writes.slice(from);
      const ended = { mutation, input, writes, began, dryRun: dryRun === true, ...end };
      context.audit?.(auditRecord(ended));
    };
    try {
      const answer: unknown = await resolve(source, { ...args, input }, own, info);
      const payload = dryRun === true ? dryPayload(own.writes, input) : answer;
      tell({ payload });
      return payload;
    } catch (error) {
      if (dryRun === true && isWantOfAnswer(error, own)) {
        const payload = dryPayload(own.writes, input);
        tell({ payload });
        return payload;
      }
      tell({ error });
      throw error;
    }
  };
}

/** A write that was not sent has no answer to go on with: what would follow it is not known. */
function isWantOfAnswer(error: unknown, { writes }: GraphContext): boolean {
  return writes.length > 0 && error instanceof EsbError && error.code === 'ESB_BAD_RESPONSE';
}

/** Makes a payload of what a payload repeats of its input, and of empty lists. */
function dryPayloadOf({ type, args }: GraphQLField<unknown, unknown>) {
  const payload = getNamedType(type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  const input = args[0] && getNamedType(args[0].type);
  const given = isInputObjectType(input) ? input.getFields() : {};
  const isList = (field: GraphQLField<unknown, unknown>) => isListType(getNullableType(field.type));
  const lists = fields.filter(isList).map(({ name }) => name);
  const repeated = fields
    .map(({ name }) => name)
    .filter((name) => name !== 'dryRun' && Object.hasOwn(given, name));
  return (writes: GraphContext['writes'], values: Values) => {
    const echoed = Object.fromEntries(repeated.map((name) => [name, values[name]]));
    return new DryRunPayload(writes, echoed, lists);
  };
}

/** Fields of a payload look for what was changed; of a dry run they have what stands in it. */
function answerDryRuns(field: GraphQLField<unknown, unknown>): void {
  const { name, resolve } = field;
  if (name === 'dryRun') {
    field.resolve = (payload) => (payload instanceof DryRunPayload ? payload.dryRun : null);
  } else if (resolve) {
    field.resolve = (payload, ...rest) =>
      payload instanceof DryRunPayload ? Reflect.get(payload, name) : resolve(payload, ...rest);
  }
}
