import type { Metrics } from '../metrics.ts';
import { type GatewayPlugin, onceAnswered } from '../scope.ts';

/** Counts every GraphQL request, its errors by code, and how long it took. */
export function useMetrics(metrics: Metrics): GatewayPlugin {
  return {
    onResponse({ serverContext: { scope } }) {
      onceAnswered(scope, () => metrics.observeRequest(scope));
    },
  };
}
