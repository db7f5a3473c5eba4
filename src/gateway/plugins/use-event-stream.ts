import { isAsyncIterable } from '@graphql-tools/utils';
import { OperationTypeNode } from 'graphql';
import type { GatewayPlugin, Result } from '../scope.ts';

/**
 * Leaves the events of a subscription in the scope, for the handler to write: yoga's own stream
 * has no ids, and brings each event through two more streams. Stands after the plugins that look
 * at results. The library has chosen what to answer in by then; of events it knows one way.
 */
export function useEventStream(): GatewayPlugin {
  return {
    onResultProcess(answer) {
      const { result, resultProcessor, serverContext } = answer;
      const { scope } = serverContext;
      const type = scope.operation?.type;
      if (!isAsyncIterable(result) || type !== OperationTypeNode.SUBSCRIPTION) return;
      // As the graph and the plugins before this one make them.
      const events = result as AsyncIterable<Result>;
      if (!resultProcessor) return void events[Symbol.asyncIterator]().return?.();
      answer.setResultProcessor((last, { Response }) => {
        scope.events = last as AsyncIterable<Result>;
        return new Response(null, { status: 200 });
      }, 'text/event-stream');
    },
  };
}
