import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CatalogueApi } from '../catalogue.ts';
import { type CallEntry, type CallLog, preciseNow } from './call-log.ts';
import { answerCall } from './channel.ts';
import { notFoundBody } from './envelope.ts';
import { Failure } from './failure.ts';
import { sendJson, spoilWire } from './fault-wire.ts';
import { actsDespite, type Fault, type Faults } from './faults.ts';
import { languageOf } from './language.ts';
import { mangledBody } from './mangling.ts';
import type { SandboxModes } from './modes.ts';
import { pageBefore } from './page-before.ts';
import { requestParams } from './request-params.ts';
import { routeTo } from './routes.ts';
import type { SandboxState } from './state/state.ts';
import type { Wire } from './values.ts';

/** What the HTTP face serves; `latencyMs` may change while it runs. */
export interface ServedSandbox {
  readonly state: SandboxState;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly modes: Readonly<SandboxModes>;
  latencyMs: number;
}

export function createSandboxServer(sandbox: ServedSandbox): Server {
  const server = createServer((request, response) => {
    serve(sandbox, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  // longer than any client keeps a connection, so that none is closed under a request
  server.keepAliveTimeout = 75_000;
  return server;
}

async function serve(sandbox: ServedSandbox, request: IncomingMessage, response: ServerResponse) {
  const startedAt = preciseNow();
  const method = request.method ?? 'GET';
  const [path = '', query = ''] = splitOnce(request.url ?? '/');
  const api = routeTo(method, path);
  const params = paramsOrFailure(method, query, await bodyText(request));
  const known: Wire = params instanceof Failure ? {} : params;
  const entry = sandbox.calls.begin({
    system: api?.system ?? '',
    api: api?.name ?? '',
    method,
    path,
    query,
    headers: request.headers,
    params: known,
    startedAt,
    finishedAt: null,
    outcome: null,
  });
  response.once('close', () => {
    entry.finishedAt ??= preciseNow();
  });
  if (!api) {
    entry.outcome = 'not-found';
    return sendJson(response, 404, notFoundBody);
  }
  const fault = sandbox.faults.take(`${api.system}/${api.name}`, known);
  const waits = sandbox.latencyMs + (fault?.kind === 'slow' ? fault.ms : 0);
  if (waits > 0) await pause(waits, undefined, { ref: false });
  const language = languageOf(request.headers['blueking-language']);
  await answer(sandbox, response, entry, api, { query, language, params, fault });
}

interface Received {
  readonly query: string;
  readonly language: ReturnType<typeof languageOf>;
  readonly params: Wire | Failure;
  readonly fault: Fault | undefined;
}

async function answer(
  sandbox: ServedSandbox,
  response: ServerResponse,
  entry: CallEntry,
  api: CatalogueApi,
  received: Received,
): Promise<void> {
  const { fault } = received;
  const repeats = fault?.kind === 'mangle' && fault.how === 'repeatedPages';
  const params = repeats ? pageBefore(received.params) : received.params;
  const acts = fault === undefined || fault.kind === 'false' || actsDespite(fault);
  const { result, body } = acts
    ? await answerCall({ api, ...received, params }, sandbox.state, sandbox.modes)
    : { result: false, body: {} };
  entry.outcome = result ? 'true' : 'false';
  const mangles = fault?.kind === 'mangle';
  if (mangles) entry.outcome = `fault:${fault.kind}`;
  const sent = mangles ? mangledBody(body, fault, { api, params: entry.params }) : body;
  if (fault && spoilWire(fault, response, sent)) entry.outcome = `fault:${fault.kind}`;
  else sendJson(response, 200, sent);
  if (fault?.kind !== 'hang') entry.finishedAt = preciseNow();
}

function paramsOrFailure(method: string, query: string, body: string): Wire | Failure {
  try {
    return requestParams(method, query, body);
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
}

async function bodyText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? '' : Buffer.concat(chunks).toString('utf8');
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
