import { toContractError } from '../graph/errors.ts';
import { createSignals } from '../graph/signals.ts';
import { createContext, createSchema } from '../systems/index.ts';
import type { GraphRequest } from './context.ts';
import { type Gateway, type GatewayOptions, startGateway } from './server.ts';

export { createLogger, describeError, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export type { Gateway, GatewayOptions } from './server.ts';

/** Starts serving the whole graph over HTTP. */
export function createGateway(options: GatewayOptions): Promise<Gateway> {
  const signals = createSignals();
  const graph = {
    schema: createSchema(),
    createContext: (request: GraphRequest) => createContext({ ...request, signals }),
    translateError: toContractError,
    signals,
  };
  return startGateway(options, graph);
}
