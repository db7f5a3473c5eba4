import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { Live } from '../graph/live/live.ts';
import type { ReadCmdbEvents } from './callbacks/cc.ts';
import type { ContextOptions } from './context.ts';
import type { GraphExplain } from './plugins/use-explain.ts';
import type { GraphExecute } from './plugins/use-graph-execution.ts';

/** Undefined for an operation with which nothing is wrong. */
export type Refused = ExecutionResult | undefined;

/** The graph as the gateway serves it, whatever it holds. */
export interface Graph extends Pick<ContextOptions, 'schema' | 'createContext'> {
  /** Executes an operation, or has it interpreted by the library. */
  readonly execute: GraphExecute;
  /** Executes what a subscription asks of one event, which is its root value. */
  readonly executeEvent?: GraphExecute;
  /** Whether a document is executed without the library, unless its variables do not fit. */
  readonly executes: (document: DocumentNode) => boolean;
  /** What an operation would cost, without executing it. */
  readonly explain: GraphExplain;
  /**
   * What is answered to a subscription in place of events: its arguments are wrong, or what it asks
   * of each event costs too much. Queries and mutations are judged in the same way by `execute`.
   */
  readonly refusalOf?: (document: DocumentNode, context: object) => Refused | Promise<Refused>;
  readonly translateError: (error: GraphQLError) => { error: GraphQLError; unexpected: boolean };
  /** Where callbacks are kept, and through which they wake those who wait in the graph. */
  readonly live: Live;
  readonly readCmdbEvents: ReadCmdbEvents;
}
