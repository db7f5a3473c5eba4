import { type DocumentNode, OperationTypeNode } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { type Ahead, executeCompiled, isForeign, nothingAhead } from '../graph/execution/index.ts';
import { lookAhead } from '../graph/planner/look-ahead.ts';
import { fieldRules } from './plan/field-rules.ts';
import { levelRules } from './plan/level-rules.ts';

export interface ExecutionOptions {
  /** Whether what an operation's text tells to be needed is begun at once; default true. */
  readonly planner?: boolean | undefined;
  /** `interpreted` leaves every operation to the library's executor; default `compiled`. */
  readonly execution?: 'compiled' | 'interpreted' | undefined;
}

export interface Execution {
  readonly document: DocumentNode;
  readonly context: GraphContext;
  /** Of a subscription, the event that is shown. */
  readonly rootValue: unknown;
  /** Executes what is not executed here. */
  readonly interpret: () => unknown;
}

/**
 * Executes an operation that has been judged: the planner begins what will be needed, then the
 * compiled execution asks for it, or the interpreter. With any of them the answer is the same.
 */
export function execute(
  { document, context, rootValue, interpret }: Execution,
  { planner = true, execution = 'compiled' }: ExecutionOptions,
): unknown {
  const { operation: prepared } = context;
  if (!prepared) return interpret();
  const { operation } = prepared.plan.operation;
  if (planner && operation === OperationTypeNode.QUERY) lookAhead(prepared, context, fieldRules);
  if (execution === 'interpreted') return interpret();
  const ahead = planner ? levelAhead : nothingAhead;
  const { abandoned } = context;
  const request = { document, prepared, context, rootValue, ahead, abandoned };
  return executeCompiled(request) ?? interpret();
}

/** Whether `execute` needs no interpreter for a query or mutation whose variables fit. */
export function isCompiled(document: DocumentNode, { execution }: ExecutionOptions): boolean {
  return execution !== 'interpreted' && !isForeign(document);
}

const levelAhead: Ahead = (coordinate, sources, args, context) =>
  // The context of an execution of this graph is this graph's.
  levelRules[coordinate]?.(sources, args, context as GraphContext);
