import type { Logger } from '../logger.ts';
import { type GatewayPlugin, hasLeft, onceAnswered, type RequestScope } from '../scope.ts';

/** Writes the line of one request. */
export type RequestLog = (scope: RequestScope, status: number) => void;

/** One line a request, whichever way it went. */
export function useRequestLog(log: RequestLog): GatewayPlugin {
  return {
    onResponse({ response: { status }, serverContext: { scope } }) {
      onceAnswered(scope, () => log(scope, status));
    },
  };
}

/**
 * What was asked, how it went, what it cost. Never the document, variables, headers or data: every
 * member is named here, so that there is nothing to redact, which took most of the line's time.
 */
export function requestLog(logger: Logger): RequestLog {
  const lines = logger.child({}, { redact: [] });
  return (scope, status) => {
    const { requestId, operation, method, codes, trace, started } = scope;
    lines.info(
      {
        requestId,
        operation: operation?.name,
        type: operation?.type,
        method,
        status,
        durationMs: Math.round(performance.now() - started),
        errors: codes.size > 0 ? Object.fromEntries(codes) : undefined,
        esbCalls: trace.count,
        esbWaves: trace.waves,
        clientLeft: hasLeft(scope) || undefined,
      },
      'graphql request',
    );
  };
}
