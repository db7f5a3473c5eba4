import { isAsyncIterable, mapAsyncIterator } from '@graphql-tools/utils';
import type { RequestHeaders } from '../headers.ts';
import { isLastPart } from '../parts.ts';
import type { GatewayPlugin, RequestScope, Result } from '../scope.ts';

export type TraceMode = 'off' | 'header' | 'always';

/**
 * Shows in `extensions.esb` what an answer cost at the ESB, to those whom the mode lets see it; of
 * an answer in parts, in the last.
 */
export function useEsbTrace(mode: TraceMode): GatewayPlugin {
  if (mode === 'off') return {};
  return {
    onExecutionResult: (done) => {
      const { result, context } = done;
      if (result === undefined) return;
      const traced = (one: Result) => withEsbTrace(one, mode, context.scope);
      if (!isAsyncIterable(result)) return done.setResult(traced(result));
      done.setResult(mapAsyncIterator(result, (part) => (isLastPart(part) ? traced(part) : part)));
    },
  };
}

/** The result itself for those who do not see it. */
export function withEsbTrace(
  result: Result,
  mode: TraceMode,
  { headers, trace }: RequestScope,
): Result {
  if (!isTraced(headers, mode)) return result;
  return { ...result, extensions: { ...result.extensions, esb: trace.report() } };
}

/** Whether a request wants to see what it cost at the ESB, and may. */
export function isTraced(headers: RequestHeaders, mode: TraceMode): boolean {
  return mode === 'always' || (mode === 'header' && headers.get('x-bkgraph-trace') === '1');
}
