import { pino } from 'pino';
import { EsbClient, esbRoute } from '../../src/esb/index.ts';
import { createLogger, createMetrics } from '../../src/gateway/index.ts';
import { startGateway } from '../../src/gateway/server.ts';
import { toContractError } from '../../src/graph/errors.ts';
import { createLive } from '../../src/graph/live/live.ts';
import { createContext, createSchema } from '../../src/systems/index.ts';

// The same gateway with loaders that load nothing together and remember nothing: each field asks
// the ESB for itself, as a resolver written without a thought does. Only the benchmark starts it.

const live = createLive();
const gateway = await startGateway(
  {
    host: '127.0.0.1',
    port: 0,
    client: new EsbClient({
      route: esbRoute(process.env['BK_ESB_URL'] ?? ''),
      supplierAccount: '0',
    }),
    trace: 'header',
    graphiql: false,
    logger: createLogger('info', pino.destination({ fd: 2, sync: true })),
    metrics: createMetrics(),
  },
  {
    schema: createSchema(),
    createContext: (request) => createContext({ ...request, live, batching: false }),
    execute: (_, interpret) => interpret(),
    executes: () => false,
    explain: async () => undefined,
    translateError: toContractError,
    live,
    readCmdbEvents: () => [],
  },
);
console.log(gateway.url);
process.on('SIGTERM', () => process.exit(0));
