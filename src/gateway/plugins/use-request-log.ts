import type { Logger } from '../logger.ts';
import type { GatewayPlugin } from '../scope.ts';

/**
 * One line a request: what was asked, how it went, what it cost. Never the document, variables,
 * headers or data.
 */
export function useRequestLog(logger: Logger): GatewayPlugin {
  return {
    onResponse({ request, response, serverContext: { scope } }) {
      const { requestId, operation, codes, trace, gone, started } = scope;
      logger.info(
        {
          requestId,
          operation: operation?.name,
          type: operation?.type,
          method: request.method,
          status: response.status,
          durationMs: Math.round(performance.now() - started),
          errors: codes.size > 0 ? Object.fromEntries(codes) : undefined,
          esbCalls: trace.report().totalCalls,
          clientLeft: gone.aborted || undefined,
        },
        'graphql request',
      );
    },
  };
}
