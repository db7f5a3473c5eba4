import type { DocumentNode, GraphQLError } from 'graphql';
import type { Signals } from '../graph/live/signals.ts';
import type { ContextOptions } from './context.ts';
import type { GraphExplain } from './plugins/use-explain.ts';
import type { GraphExecute, GraphRefuse } from './plugins/use-graph-execution.ts';

/** The graph as the gateway serves it, whatever it holds. */
export interface Graph extends Pick<ContextOptions, 'schema' | 'createContext'> {
  /** Executes an operation, or has it interpreted by the library. */
  readonly execute: GraphExecute;
  /** Looks at the arguments of a subscription, which the library executes. */
  readonly refuse?: GraphRefuse;
  /** Whether a document is executed without the library, unless its variables do not fit. */
  readonly executes: (document: DocumentNode) => boolean;
  /** What an operation would cost, without executing it. */
  readonly explain: GraphExplain;
  /** Why an operation that has been prepared is refused for what it would cost; none for others. */
  readonly refusalOf?: (
    context: object,
  ) => GraphQLError | undefined | Promise<GraphQLError | undefined>;
  readonly translateError: (error: GraphQLError) => { error: GraphQLError; unexpected: boolean };
  /** Through which callbacks wake those who wait in the graph. */
  readonly signals: Signals;
}
