import { type GraphQLField, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import type { PreparedOperation } from '../../graph/execution/index.ts';
import type { SizeQuestion, SizeSource } from '../../graph/planner/sizes.ts';
import { countModules, countSets, MODULES, SETS } from '../cmdb/index.ts';
import { countRuns, RUNS } from '../job/index.ts';
import {
  countNodes,
  countNodesBegun,
  countNodesWithRuns,
  NODES,
  NODES_BEGUN,
  NODES_WITH_RUNS,
} from '../sops/index.ts';

type Counter = (question: SizeQuestion, context: GraphContext) => Promise<number | undefined>;

/** What no connection of the graph counts, by the name that the cost rules give it. */
const COUNTERS: Readonly<Record<string, Counter>> = {
  [SETS]: countSets,
  [MODULES]: countModules,
  [NODES]: countNodes,
  [NODES_BEGUN]: countNodesBegun,
  [NODES_WITH_RUNS]: countNodesWithRuns,
  [RUNS]: countRuns,
};

/**
 * Sizes counted with the caller's own rights: a list by the field that answers it, asked for one
 * record, of which nothing but the total is looked at. What cannot be counted, or not by this
 * caller, is left to be assumed.
 */
export function countedSizes(
  { plan: { schema } }: PreparedOperation,
  context: GraphContext,
  keysOf: (type: string) => readonly string[] | undefined,
): SizeSource {
  const count = async (question: SizeQuestion) => {
    const counter = COUNTERS[question.list];
    if (counter) return counter(question, context);
    const [type = '', name = ''] = question.list.split('.');
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    const isKnown = keysOf(type)?.every((part) => part in question.known);
    return field && isKnown ? totalOf(field, question, context, schema) : undefined;
  };
  return { sizeOf: (question) => count(question).catch(() => undefined) };
}

async function totalOf(
  field: GraphQLField<unknown, unknown>,
  { known, args }: SizeQuestion,
  context: GraphContext,
  schema: PreparedOperation['plan']['schema'],
): Promise<number | undefined> {
  const one = { ...args, first: 1, after: null };
  const answer: unknown = await field.resolve?.(known, one, context, infoOf(field, schema));
  if (typeof answer !== 'object' || answer === null || !('totalCount' in answer)) return undefined;
  return typeof answer.totalCount === 'number' ? answer.totalCount : undefined;
}

/** As for a field of which nothing is selected: resolvers of lists look for no more. */
function infoOf(
  { name, type }: GraphQLField<unknown, unknown>,
  schema: PreparedOperation['plan']['schema'],
): GraphQLResolveInfo {
  const info = { fieldName: name, fieldNodes: [], returnType: type, schema };
  // What `rangeToFetch` reads of it is here; the rest belongs to an execution, and there is none.
  return { ...info, fragments: {}, variableValues: {} } as unknown as GraphQLResolveInfo;
}
