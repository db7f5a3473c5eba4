import type { ExecutionArgs } from 'graphql';
import { withoutDefer } from '../../graph/execution/index.ts';
import type { GatewayPlugin } from '../scope.ts';

/** Executes an operation on the graph; `interpret` is the library's way to do so. */
export type GraphExecute = (
  args: Pick<ExecutionArgs, 'document' | 'contextValue' | 'rootValue'>,
  interpret: () => unknown,
) => unknown;

/** Lets the graph execute its operations in its own way. Stands before the plugin that sets the graph's context, which wraps it. */
export function useGraphExecution(execute: GraphExecute): GatewayPlugin {
  return {
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
