import type { DocumentNode, ExecutionArgs, GraphQLError } from 'graphql';
import { withoutDefer } from '../../graph/execution/index.ts';
import type { GatewayPlugin } from '../scope.ts';

/** Executes an operation on the graph; `interpret` is the library's way to do so. */
export type GraphExecute = (
  args: Pick<ExecutionArgs, 'document' | 'contextValue' | 'rootValue'>,
  interpret: () => unknown,
) => unknown;

/** What is wrong with the arguments of an operation that the graph does not execute itself. */
export type GraphRefuse = (document: DocumentNode, context: object) => GraphQLError | undefined;

/** Lets the graph execute its operations in its own way. Stands before the plugin that sets the graph's context, which wraps it. */
export function useGraphExecution(execute: GraphExecute, refuse?: GraphRefuse): GatewayPlugin {
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      // Built by the gateway for every operation, before it is executed; the document has parsed.
      const { graph } = args.contextValue as { readonly graph?: object };
      const refusal = graph && refuse?.(args.document as DocumentNode, graph);
      if (refusal) setResultAndStopExecution({ data: null, errors: [refusal] });
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs): unknown =>
        execute(
          args,
          () => executeFn({ ...args, document: withoutDefer(args.document) }) as unknown,
        ),
      );
    },
  };
}
