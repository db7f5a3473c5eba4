import { createServer } from 'node:http';
import { metricsAddress } from './addresses.ts';
import { listen, type Place, urlFor } from './listen.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { createRouter } from './router.ts';
import { answer, timesOf } from './server.ts';

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Shows the metrics at an address of their own, which a network can keep to those who watch. */
export async function serveMetrics(
  metrics: Metrics,
  { host, port, logger }: Place & { readonly logger: Logger },
): Promise<MetricsServer> {
  const server = createServer(timesOf({}));
  const route = createRouter([metricsAddress(metrics)]);
  server.on('request', (req, res) => void answer(req, res, route, logger));
  const url = `${urlFor(host, await listen(server, { host, port }))}/metrics`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}
