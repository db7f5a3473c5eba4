import { type GatewayPlugin, onceAnswered } from '../scope.ts';

/** Ends the span of a request that has one. */
export function useTracing(): GatewayPlugin {
  return {
    onResponse({ response: { status }, serverContext: { scope } }) {
      const { span } = scope;
      if (span) onceAnswered(scope, () => span.end(scope, status));
    },
  };
}
