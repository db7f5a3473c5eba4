import { z } from 'zod';
import { type ArgumentsConfig, readArgumentsConfig } from './config/arguments.ts';
import { type CallbacksConfig, readCallbacksConfig } from './config/callbacks.ts';
import { type CallersConfig, readCallersConfig } from './config/callers.ts';
import { type DocumentsConfig, readDocumentsConfig } from './config/documents.ts';
import { type EsbConfig, readEsbConfig } from './config/esb.ts';
import { readExplorerConfig } from './config/explorer.ts';
import { type HttpConfig, readHttpConfig } from './config/http.ts';
import { type LiveConfig, readLiveConfig } from './config/live.ts';
import { type ObserveConfig, readObserveConfig } from './config/observe.ts';
import { type OverloadConfig, readOverloadConfig } from './config/overload.ts';
import { type RedisConfig, readRedisConfig } from './config/redis.ts';
import { readStoreConfig, type StoreConfig } from './config/store.ts';
import {
  ConfigError,
  type Environment,
  hasProtocol,
  int,
  isBaseUrl,
  onOrOff,
  parse,
  printable,
  read,
  type Variable,
} from './config/variable.ts';
import { readWebsockets } from './config/websockets.ts';

export { type OwnCaller, readOwnCaller } from './config/own-caller.ts';

export interface Config {
  readonly observe: ObserveConfig;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absent: the embedded sandbox. */
  readonly esbUrl?: string;
  /** The gateway's own application credentials. */
  readonly app?: { readonly appCode: string; readonly appSecret: string };
  readonly supplierAccount: string;
  readonly esb: EsbConfig;
  readonly redisUrl?: string;
  readonly redis: RedisConfig;
  readonly trace: 'off' | 'header' | 'always';
  readonly graphiql: boolean;
  /** Whether the bare address is the topology explorer. */
  readonly explorer: boolean;
  readonly planner: boolean;
  readonly execution: 'compiled' | 'interpreted';
  /** Whether answers of the ESB are kept for a while. */
  readonly cache: boolean;
  readonly callers: CallersConfig;
  readonly arguments: ArgumentsConfig;
  readonly sandbox: SandboxConfig;
  readonly documents: DocumentsConfig;
  readonly http: HttpConfig;
  readonly live: LiveConfig;
  readonly logLevel: string;
  readonly overload: OverloadConfig;
  readonly store: StoreConfig;
  /** Whether subscriptions may come over WebSockets, too. */
  readonly websockets: boolean;
  readonly callbacks: CallbacksConfig;
}

export interface SandboxConfig {
  readonly hosts?: number;
  readonly businesses?: number;
  readonly latencyMs?: number;
  readonly seed?: number;
}

/** The whole configuration, checked and frozen. Throws a `ConfigError` for the first wrong value. */
export function readConfig(env: Environment): Config {
  const esbUrl = read(env, BK_ESB_URL);
  const redisUrl = read(env, REDIS_URL);
  const app = readApp(env);
  const onSandbox = esbUrl === undefined;
  return Object.freeze({
    observe: readObserveConfig(env),
    host: read(env, HOST) ?? '127.0.0.1',
    port: read(env, PORT) ?? 4000,
    ...(esbUrl !== undefined && { esbUrl }),
    ...(app && { app }),
    supplierAccount: read(env, BK_SUPPLIER_ACCOUNT) ?? '0',
    esb: readEsbConfig(env),
    ...(redisUrl !== undefined && { redisUrl }),
    redis: readRedisConfig(env),
    trace: read(env, BKGRAPH_TRACE) ?? (onSandbox ? 'header' : 'off'),
    graphiql: (read(env, BKGRAPH_GRAPHIQL) ?? (onSandbox ? 'on' : 'off')) === 'on',
    explorer: readExplorerConfig(env, onSandbox),
    planner: (read(env, BKGRAPH_PLANNER) ?? 'on') === 'on',
    execution: read(env, BKGRAPH_EXECUTION) ?? 'compiled',
    cache: read(env, BKGRAPH_CACHE) === 'on',
    callers: readCallersConfig(env),
    arguments: readArgumentsConfig(env),
    sandbox: readSandboxConfig(env),
    documents: readDocumentsConfig(env, onSandbox),
    http: readHttpConfig(env),
    live: readLiveConfig(env),
    logLevel: read(env, LOG_LEVEL) ?? 'info',
    overload: readOverloadConfig(env, read(env, HOST) ?? '127.0.0.1'),
    store: readStoreConfig(env, onSandbox),
    websockets: readWebsockets(env),
    callbacks: readCallbacksConfig(env, app !== undefined || onSandbox),
  });
}

export function readSandboxConfig(env: Environment): SandboxConfig {
  const hosts = read(env, SANDBOX_HOSTS);
  const businesses = read(env, SANDBOX_BUSINESSES);
  const latencyMs = read(env, SANDBOX_LATENCY_MS);
  const seed = read(env, SANDBOX_SEED);
  return Object.freeze({
    ...(hosts !== undefined && { hosts }),
    ...(businesses !== undefined && { businesses }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(seed !== undefined && { seed }),
  });
}

/** A port from the command line, told as strictly as `PORT`. */
export function readPort(name: string, value: string): number {
  return parse({ ...PORT, name }, value);
}

const HOST: Variable<string> = {
  name: 'HOST',
  takes: 'a host name or IP address to listen on',
  type: z.string().regex(/^[\w.:-]+$/),
};
const PORT: Variable<number> = {
  name: 'PORT',
  takes: 'a port number from 0 (any free one) to 65535',
  type: int(0, 65_535),
};
const BK_ESB_URL: Variable<string> = {
  name: 'BK_ESB_URL',
  takes: 'the http or https address of the ESB, without user, password, query or fragment',
  type: z.string().refine(isBaseUrl),
  hidden: true,
};
const BK_APP_CODE: Variable<string> = {
  name: 'BK_APP_CODE',
  takes: 'an application code of printable characters',
  type: printable(),
};
const BK_APP_SECRET: Variable<string> = {
  name: 'BK_APP_SECRET',
  takes: 'the secret of BK_APP_CODE, of printable characters',
  type: printable(),
  hidden: true,
};
const BK_SUPPLIER_ACCOUNT: Variable<string> = {
  name: 'BK_SUPPLIER_ACCOUNT',
  takes: 'a supplier account of letters, digits, _ and -',
  type: z.string().regex(/^[\w-]{1,64}$/),
};
const REDIS_URL: Variable<string> = {
  name: 'REDIS_URL',
  takes: 'a redis:// or rediss:// address',
  type: z.string().refine((value) => hasProtocol(value, 'redis:', 'rediss:')),
  hidden: true,
};
const BKGRAPH_TRACE: Variable<Config['trace']> = {
  name: 'BKGRAPH_TRACE',
  takes: 'off, header or always',
  type: z.enum(['off', 'header', 'always']),
};
const BKGRAPH_GRAPHIQL = onOrOff('BKGRAPH_GRAPHIQL');
const BKGRAPH_PLANNER = onOrOff('BKGRAPH_PLANNER');
const BKGRAPH_EXECUTION: Variable<Config['execution']> = {
  name: 'BKGRAPH_EXECUTION',
  takes: 'compiled or interpreted',
  type: z.enum(['compiled', 'interpreted']),
};
const BKGRAPH_CACHE = onOrOff('BKGRAPH_CACHE');
const SANDBOX_HOSTS: Variable<number> = {
  name: 'SANDBOX_HOSTS',
  takes: 'a number of hosts from 1 to 100000',
  type: int(1, 100_000),
};
const SANDBOX_BUSINESSES: Variable<number> = {
  name: 'SANDBOX_BUSINESSES',
  takes: 'a number of equal businesses from 1 to 64',
  type: int(1, 64),
};
const SANDBOX_LATENCY_MS: Variable<number> = {
  name: 'SANDBOX_LATENCY_MS',
  takes: 'milliseconds from 0 to 60000',
  type: int(0, 60_000),
};
const SANDBOX_SEED: Variable<number> = {
  name: 'SANDBOX_SEED',
  takes: 'a whole number',
  type: int(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
};
const LOG_LEVEL: Variable<string> = {
  name: 'LOG_LEVEL',
  takes: 'trace, debug, info, warn, error, fatal or silent',
  type: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
};

function readApp(env: Environment): Config['app'] | undefined {
  const appCode = read(env, BK_APP_CODE);
  const appSecret = read(env, BK_APP_SECRET);
  if (appCode !== undefined && appSecret !== undefined) return { appCode, appSecret };
  if (appCode === undefined && appSecret === undefined) return undefined;
  const [missing, given] =
    appCode === undefined ? [BK_APP_CODE, BK_APP_SECRET] : [BK_APP_SECRET, BK_APP_CODE];
  throw new ConfigError(`${missing.name}: must be set when ${given.name} is (got nothing)`);
}
