import type { Config } from '../config.ts';
import { EsbClient, esbRoute } from '../esb/index.ts';
import {
  createGateway,
  createLogger,
  createMetrics,
  createRateLimiter,
  type Logger,
  type Metrics,
  type RateLimiter,
  serveMetrics,
  standardError,
} from '../gateway/index.ts';
import { answerAges, createSchema, touchedSystems } from '../systems/index.ts';
import { wireCallbacks } from './callbacks.ts';
import { demoCaller, startEmbedded } from './embedded.ts';
import { esbSettings } from './esb-settings.ts';
import { greeting } from './greeting.ts';
import { listening } from './listening.ts';
import { readPersistedDocuments } from './persisted-documents.ts';
import { joinReplicas, type Replicas } from './replicas.ts';
import { say } from './say.ts';
import { describeStrayErrors, onStop } from './stopping.ts';
import { openedStore } from './store.ts';
import { toldRecords } from './told-records.ts';

export async function serve(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel, standardError());
  describeStrayErrors(logger);
  const persisted = persistedDocuments(config);
  const store = await openedStore(config, logger);
  const sandbox = config.esbUrl === undefined ? await startEmbedded(config) : undefined;
  const metrics = createMetrics();
  const replicas = joinReplicas(config, logger, metrics);
  replicas?.share(store.journal);
  // One of the two is there: the sandbox runs when no address is configured.
  const esbUrl = config.esbUrl ?? sandbox?.url ?? '';
  const client = new EsbClient({
    route: esbRoute(esbUrl),
    supplierAccount: config.supplierAccount,
    ...esbSettings(config.esb),
    ...(config.cache && {
      cache: { ages: answerAges, touches: touchedSystems, shared: replicas?.answers(esbUrl) },
    }),
    observe: (call) => metrics.observeCall(call),
    observeRead: (read) => metrics.observeRead(read),
    observeRetry: (retry) => metrics.observeRetry(retry),
    observeBreaker: (event) => metrics.observeBreaker(event),
  });
  const { host, port, trace, graphiql, explorer, planner, execution, documents } = config;
  const { limits, maxCost, introspection } = documents;
  const tracing = await followed(config, logger);
  const metricsServer = await metricsApart(metrics, config, logger);
  const { concurrency, actingApps } = config.callers;
  const rate = rateLimiter(config, replicas);
  const records = toldRecords(store.records, logger);
  const live = { ...replicas?.live, records, events: store.events };
  const callbacks = wireCallbacks({ config, sandbox, client, metrics, logger, live });
  const gateway = await listening(
    createGateway({
      ...{ host, port, client, trace, graphiql, explorer, planner, execution, logger, metrics },
      ...{ ...config.http, limits, maxCost, introspection, persisted },
      app: config.app ?? sandbox?.credentials,
      policy: { ...config.arguments, maxListItems: limits.listItems },
      demoCaller: sandbox && demoCaller(sandbox),
      websockets: config.websockets,
      ...config.overload,
      ...config.live,
      admission: config.overload,
      actingApps,
      callerLimits: rate || concurrency ? { rate, concurrency } : undefined,
      ...{ live: callbacks.live, callbackTokens: callbacks.tokens },
      tracing,
      showMetrics: config.observe.metrics && metricsServer === undefined,
    }),
    config,
  );
  callbacks.begin(gateway.url);
  onStop(logger, async (signal) => {
    await callbacks.close();
    // A person at a terminal has no balancer that must learn of it first.
    await gateway.close(signal === 'SIGINT' ? undefined : config.overload.drainDelayMs);
    await replicas?.close();
    await store.close();
    await client.close();
    await sandbox?.close();
    await tracing?.close();
    await metricsServer?.close();
  });
  say(greeting(gateway, config, metricsServer));
}

/** The libraries are loaded only where somebody wants to follow requests. */
async function followed({ observe: { tracing } }: Config, logger: Logger) {
  if (!tracing) return undefined;
  const { otlpExporter, startTracing } = await import('../tracing/index.ts');
  return startTracing(otlpExporter(tracing.url), { ...tracing, logger });
}

/** Where the metrics have a port of their own. */
async function metricsApart(metrics: Metrics, { host, observe }: Config, logger: Logger) {
  const { metrics: shown, metricsPort: port } = observe;
  if (!shown || port === undefined) return undefined;
  const place = { host, port, option: 'BKGRAPH_METRICS_PORT' };
  return listening(serveMetrics(metrics, { ...place, logger }), place);
}

function persistedDocuments({ documents: { persistedDocuments: file, persistedOnly } }: Config) {
  if (file === undefined) return undefined;
  return { documents: readPersistedDocuments(file, createSchema()), only: persistedOnly };
}

function rateLimiter(
  { callers: { rate } }: Config,
  replicas: Replicas | undefined,
): RateLimiter | undefined {
  return rate && createRateLimiter({ ...rate, shared: replicas?.count });
}
