import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { ConfigError } from './config/variable.ts';
import { type Config, readConfig, readOwnCaller, readPort, readSandboxConfig } from './config.ts';
import { Caller, EsbClient, esbRoute } from './esb/index.ts';
import { esbSettings } from './esb-settings.ts';
import { DocumentError, explainDocument } from './explain.ts';
import { type ExplainArguments, readDocument } from './explain-arguments.ts';
import { explanationText } from './explanation-text.ts';
import type { Gateway, Logger, Metrics, RateLimiter } from './gateway/index.ts';
import {
  createGateway,
  createLogger,
  createMetrics,
  createRateLimiter,
  describeError,
  serveMetrics,
  standardError,
} from './gateway/index.ts';
import { printSdl } from './graph/schema.ts';
import { readPersistedDocuments } from './persisted-documents.ts';
import { type Sandbox, startSandbox } from './sandbox/index.ts';
import { answerAges, createSchema, createSubgraphSdl, touchedSystems } from './systems/index.ts';

// A reader that has seen enough (`bkgraph schema | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await commandLine().parseAsync();
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  const isTold = error instanceof ConfigError || error instanceof DocumentError;
  process.stderr.write(`${isTold ? '' : 'bkgraph: '}${text}\n`);
  process.exit(1);
}

function commandLine(): Command {
  const program = new Command('bkgraph')
    .description("One GraphQL endpoint over BlueKing's component APIs.")
    .version(version());
  program
    .command('serve', { isDefault: true })
    .description('serve GraphQL over BK_ESB_URL, or over the embedded sandbox when it is not set')
    .action(serve);
  program
    .command('sandbox')
    .description('serve the sandbox ESB alone, for any client of the component APIs')
    .option('--port <port>', 'where it listens; 0 takes any free port', '0')
    .action(({ port }: { port: string }) => serveSandbox(port));
  program
    .command('schema')
    .description('print the whole schema as SDL')
    .option('--federation', 'as a Federation 2 subgraph, with the keys of its entities')
    .action(({ federation }: { federation?: boolean }) =>
      say(federation ? createSubgraphSdl() : printSdl(createSchema())),
    );
  program
    .command('explain')
    .description('tell which ESB calls an operation would make, in waves, without executing it')
    .argument('<file>', 'a GraphQL document')
    .option('--variables <json>', 'the variables of the operation')
    .option('--variables-file <file>', 'the same from a file')
    .option('--operation <name>', 'which of the operations of the document')
    .option('--assume', 'count nothing at the ESB, and take lists to be of middling length')
    .option('--json', 'answer as JSON')
    .action(explain);
  return program;
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel, standardError());
  describeStrayErrors(logger);
  const persisted = persistedDocuments(config);
  const sandbox = config.esbUrl === undefined ? await startEmbedded(config) : undefined;
  const metrics = createMetrics();
  const client = new EsbClient({
    // One of the two is there: the sandbox runs when no address is configured.
    route: esbRoute(config.esbUrl ?? sandbox?.url ?? ''),
    supplierAccount: config.supplierAccount,
    ...esbSettings(config.esb),
    ...(config.cache && { cache: { ages: answerAges, touches: touchedSystems } }),
    observe: (call) => metrics.observeCall(call),
    observeRead: (read) => metrics.observeRead(read),
    observeRetry: (retry) => metrics.observeRetry(retry),
    observeBreaker: (event) => metrics.observeBreaker(event),
  });
  const { host, port, trace, graphiql, planner, execution, documents } = config;
  const { limits, maxCost, introspection } = documents;
  const tracing = await followed(config, logger);
  const metricsServer = await metricsApart(metrics, config, logger);
  const { concurrency, actingApps } = config.callers;
  const rate = rateLimiter(config, logger);
  const gateway = await listening(
    createGateway({
      ...{ host, port, client, trace, graphiql, planner, execution, logger, metrics },
      ...{ ...config.http, limits, maxCost, introspection, persisted },
      app: config.app ?? sandbox?.credentials,
      policy: { ...config.arguments, maxListItems: limits.listItems },
      demoCaller: sandbox && demoCaller(sandbox),
      ...config.overload,
      admission: config.overload,
      actingApps,
      callerLimits: rate || concurrency ? { rate, concurrency } : undefined,
      tracing,
      showMetrics: config.observe.metrics && metricsServer === undefined,
    }),
    config,
  );
  onStop(logger, async (signal) => {
    // A person at a terminal has no balancer that must learn of it first.
    await gateway.close(signal === 'SIGINT' ? undefined : config.overload.drainDelayMs);
    rate?.close();
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
  const { otlpExporter, startTracing } = await import('./tracing/index.ts');
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

function rateLimiter({ callers, redisUrl }: Config, logger: Logger): RateLimiter | undefined {
  if (!callers.rate) return undefined;
  const onRedisError = (error: Error) =>
    logger.warn({ error: describeError(error) }, 'Redis is away: each process limits by itself');
  return createRateLimiter({ ...callers.rate, redisUrl, onRedisError });
}

async function explain(file: string, options: ExplainArguments): Promise<void> {
  const config = readConfig(process.env);
  const document = readDocument(file, options);
  const counting = options.assume ? undefined : await startCounting(config);
  try {
    const explanation = await explainDocument({ ...document, counting, planner: config.planner });
    say(options.json ? JSON.stringify(explanation, null, 2) : explanationText(explanation));
  } finally {
    await counting?.stop();
  }
}

/** The ESB that lengths are counted at, and whom it is asked as. */
async function startCounting(config: Config) {
  const { esbUrl, supplierAccount } = config;
  const sandbox = esbUrl === undefined ? await startEmbedded(config) : undefined;
  const caller = sandbox ? demoCaller(sandbox) : ownCaller(config);
  const client = new EsbClient({ route: esbRoute(esbUrl ?? sandbox?.url ?? ''), supplierAccount });
  const stop = async () => {
    await client.close();
    await sandbox?.close();
  };
  return { client, caller, stop };
}

function ownCaller({ app }: Config): Caller {
  if (app) return new Caller({ ...app, ...readOwnCaller(process.env) });
  throw new ConfigError('BK_APP_CODE: must be set to call the ESB (got nothing)');
}

async function serveSandbox(portOption: string): Promise<void> {
  const port = readPort('--port', portOption);
  const settings = { host: '127.0.0.1', port, option: '--port' };
  const config = readSandboxConfig(process.env);
  const sandbox = await listening(
    startSandbox({ ...config, ...settings, callLog: false }),
    settings,
  );
  const { appCode, appSecret, username, token } = sandbox.credentials;
  const body = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: username };
  const address = `${sandbox.url}/api/c/compapi/v2/cc/search_business/`;
  say(`The sandbox ESB listens on ${sandbox.url} (demo data, kept in memory).

  as an application   bk_app_code=${appCode} bk_app_secret=${appSecret} bk_username=${username}
  as a signed-in user bk_token=${token}

Try it:
  curl -s ${address} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'
`);
  onStop(createLogger('info', standardError()), () => sandbox.close());
}

function startEmbedded({ sandbox }: Config): Promise<Sandbox> {
  return startSandbox({ ...sandbox, host: '127.0.0.1', port: 0, callLog: false });
}

function demoCaller({ credentials: { appCode, appSecret, username } }: Sandbox): Caller {
  return new Caller({ appCode, appSecret, username });
}

function greeting({ url }: Gateway, config: Config, apart?: { readonly url: string }): string {
  const onSandbox = config.esbUrl === undefined;
  const query = onSandbox ? '{ businesses(first: 3) { nodes { bizId name } } }' : '{ __typename }';
  const esb = onSandbox ? 'sandbox (demo data; set BK_ESB_URL for a real ESB)' : 'configured';
  const callers = callersOf(config);
  const metrics = apart ? `\n  Metrics  ${apart.url}` : '';
  const hint = config.graphiql ? '  (open it in a browser for GraphiQL)' : '';
  return `bkgraph is up.

  GraphQL  ${url}/graphql${hint}
  Schema   ${url}/schema.graphql
  ESB      ${esb}
  Callers  ${callers}${metrics}

Try it:
  curl -s ${url}/graphql -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'
`;
}

function callersOf({ esbUrl, app }: Config): string {
  if (esbUrl === undefined) return 'anybody, as the demo user';
  if (app) return 'cookie bk_token, header X-Bkapi-Authorization';
  return 'header X-Bkapi-Authorization (BK_APP_CODE and BK_APP_SECRET admit the cookie bk_token)';
}

/** Turns what a port can be refused for into a line that says what to change. */
async function listening<T>(
  start: Promise<T>,
  { host, port, option = 'PORT' }: { host: string; port: number; option?: string },
) {
  try {
    return await start;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = new Map<unknown, string>([
      ['EADDRINUSE', `${option}: ${port} is in use on ${host}; set it to another, or to 0 for any`],
      ['EACCES', `${option}: ${port} needs more rights than this process has; set it above 1023`],
      ['EADDRNOTAVAIL', `HOST: ${host} is no address of this machine`],
      ['ENOTFOUND', `HOST: ${host} cannot be resolved`],
    ]).get(code);
    throw why === undefined ? error : new ConfigError(why);
  }
}

/** Ends the process in order at the first SIGTERM or SIGINT, and at once at the second. */
function onStop(logger: Logger, close: (signal: NodeJS.Signals) => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, 'stopping');
      close(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ error: describeError(error) }, 'could not stop in order');
          process.exit(1);
        },
      );
    });
  }
}

/**
 * Node would print an error that nobody caught with all its words. A promise that one request
 * lost does not end the process under all the others; anything else does.
 */
function describeStrayErrors(logger: Logger): void {
  process.on('unhandledRejection', (error) => {
    logger.error({ error: describeError(error) }, 'a promise was rejected and nobody noticed');
  });
  process.on('uncaughtException', (error) => {
    logger.fatal({ error: describeError(error) }, 'stopping after an error that nobody caught');
    process.exit(1);
  });
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  // Our own package file, which npm would not have installed without a version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function say(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
