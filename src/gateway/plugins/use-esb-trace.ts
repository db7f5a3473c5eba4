import { isAsyncIterable } from '@graphql-tools/utils';
import type { GatewayPlugin } from '../scope.ts';

export type TraceMode = 'off' | 'header' | 'always';

/** Shows in `extensions.esb` what an answer cost at the ESB, to those whom the mode lets see it. */
export function useEsbTrace(mode: TraceMode): GatewayPlugin {
  if (mode === 'off') return {};
  return {
    onExecutionResult: (done) => {
      const { request, result, context } = done;
      const wanted = mode === 'always' || request.headers.get('x-bkgraph-trace') === '1';
      if (!wanted || result === undefined || isAsyncIterable(result)) return;
      const esb = context.scope.trace.report();
      done.setResult({ ...result, extensions: { ...result.extensions, esb } });
    },
  };
}
