import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  isNonNullType,
  OperationTypeNode,
} from 'graphql';
import type { ArgumentPolicy } from '../graph/arguments/policy.ts';
import { argumentRefusal } from '../graph/arguments/refusal.ts';
import type { GraphContext } from '../graph/context.ts';
import {
  type Ahead,
  executeCompiled,
  isForeign,
  nothingAhead,
  type PreparedOperation,
} from '../graph/execution/index.ts';
import { noteRefusal } from '../graph/mutations/refused.ts';
import { lookAhead } from '../graph/planner/look-ahead.ts';
import { fieldRules } from './plan/field-rules.ts';
import { levelRules } from './plan/level-rules.ts';

export interface ExecutionOptions {
  /** Whether what an operation's text tells to be needed is begun at once; default true. */
  readonly planner?: boolean | undefined;
  /** `interpreted` leaves every operation to the library's executor; default `compiled`. */
  readonly execution?: 'compiled' | 'interpreted' | undefined;
  /** What arguments may hold; without it their form is looked at all the same. */
  readonly policy?: ArgumentPolicy | undefined;
}

export interface Execution {
  readonly document: DocumentNode;
  readonly context: GraphContext;
  readonly rootValue: unknown;
  /** Executes what is not executed here. */
  readonly interpret: () => unknown;
}

/**
 * Executes an operation: the planner begins what will be needed, then the compiled execution asks
 * for it, or the interpreter. With any of them the answer is the same.
 */
export function execute(
  { document, context, rootValue, interpret }: Execution,
  { planner = true, execution = 'compiled', policy = NO_POLICY }: ExecutionOptions,
): unknown {
  const { operation: prepared } = context;
  if (!prepared) return interpret();
  const refusal = refusalOf(document, prepared, policy);
  if (refusal) {
    noteRefusal(prepared, context, refusal);
    return refused(prepared, refusal);
  }
  const { operation } = prepared.plan.operation;
  if (planner && operation === OperationTypeNode.QUERY) lookAhead(prepared, context, fieldRules);
  if (execution === 'interpreted') return interpret();
  const ahead = planner ? levelAhead : nothingAhead;
  const { abandoned } = context;
  const request = { document, prepared, context, rootValue, ahead, abandoned };
  return executeCompiled(request) ?? interpret();
}

/** No field is answered; the error stands at the root field whose own argument it is. */
function refused({ plan: { root } }: PreparedOperation, refusal: GraphQLError): ExecutionResult {
  const { message, nodes = [], extensions } = refusal;
  const own = root.fields.find((field) => field.nodes.some((node) => nodes.includes(node)));
  const path = own && [own.key];
  const error = new GraphQLError(message, { nodes, extensions, ...(path && { path }) });
  const isVoid = root.fields.some(({ definition }) => isNonNullType(definition.type));
  return { errors: [error], data: isVoid ? null : { ...root.blank } };
}

const NO_POLICY: ArgumentPolicy = {};

/** The same for an operation that is executed elsewhere. */
export function operationRefusal(
  document: DocumentNode,
  { operation }: Partial<GraphContext>,
  policy: ArgumentPolicy,
): GraphQLError | undefined {
  return operation && refusalOf(document, operation, policy);
}

/** What is wrong with the arguments of a prepared operation, before anything of it is begun. */
export function refusalOf(
  document: DocumentNode,
  { plan: { schema }, variables }: PreparedOperation,
  policy: ArgumentPolicy = NO_POLICY,
): GraphQLError | undefined {
  return argumentRefusal({ schema, document, variables }, policy);
}

/** Whether `execute` needs no interpreter for a query or mutation whose variables fit. */
export function isCompiled(document: DocumentNode, { execution }: ExecutionOptions): boolean {
  return execution !== 'interpreted' && !isForeign(document);
}

const levelAhead: Ahead = (coordinate, sources, args, context) =>
  // The context of an execution of this graph is this graph's.
  levelRules[coordinate]?.(sources, args, context as GraphContext);
