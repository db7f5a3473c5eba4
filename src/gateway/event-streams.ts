import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Result } from './scope.ts';

/** Proxies close what is silent for half a minute or so. */
const BEAT_EVERY_MS = 12_000;

/** A client that has taken nothing over so many beats is let go: it may be there for ever. */
const MISSED_BEATS = 5;

export interface EventStreamsOptions {
  /** Called with each answer that has no end of its own. */
  readonly onBegin?: ((res: ServerResponse) => void) | undefined;
  /** Aborts when the gateway begins to close. */
  readonly closing?: AbortSignal | undefined;
  readonly beatEveryMs?: number | undefined;
}

/**
 * The answers that are server-sent events, in the form of the GraphQL over SSE protocol (distinct
 * connections), each event with its id.
 */
export class EventStreams {
  readonly #options: EventStreamsOptions;
  /** Each with how many beats it has missed since its client took something. */
  readonly #open = new Map<ServerResponse, number>();
  #beating: NodeJS.Timeout | undefined;

  constructor(options: EventStreamsOptions = {}) {
    this.#options = options;
  }

  /**
   * Writes each event, and asks for none before its client has room for it. Resolves when they are
   * over, or the client has left. That they are is not told where it is the gateway that ends: a
   * client would take it for the subscription's own end, and without it comes back elsewhere.
   */
  async send(events: AsyncIterable<Result>, res: ServerResponse): Promise<void> {
    const items = events[Symbol.asyncIterator]();
    const leave = () => void Promise.resolve(items.return?.()).catch(() => undefined);
    if (res.closed) return leave();
    res.once('close', leave);
    this.#begin(res);
    try {
      for (let item = await items.next(); !item.done; item = await items.next()) {
        if (this.#open.has(res)) this.#open.set(res, 0); // there was room for it
        if (!res.write(eventText(item.value))) await room(res);
      }
      if (!res.destroyed) res.end(this.#options.closing?.aborted ? '' : COMPLETE);
    } catch {
      res.destroy(); // half of an event would be read as one
    }
  }

  #begin(res: ServerResponse): void {
    res.statusCode = 200;
    res.setHeader('content-type', 'text/event-stream');
    res.setHeader('cache-control', 'no-store, no-transform');
    // Nginx would keep events back until it has a page of them.
    res.setHeader('x-accel-buffering', 'no');
    // Some browsers tell of an answer only once something of it has come.
    res.write(BEAT);
    this.#open.set(res, 0);
    res.once('close', () => this.#end(res));
    this.#options.onBegin?.(res);
    this.#beating ??= this.#beat();
  }

  #end(res: ServerResponse): void {
    this.#open.delete(res);
    if (this.#open.size > 0) return;
    clearInterval(this.#beating);
    this.#beating = undefined;
  }

  /** One timer for all of them. */
  #beat(): NodeJS.Timeout {
    const { beatEveryMs = BEAT_EVERY_MS } = this.#options;
    return setInterval(() => {
      for (const [res, missed] of this.#open) this.#beatOne(res, missed);
    }, beatEveryMs).unref();
  }

  #beatOne(res: ServerResponse, missed: number): void {
    if (missed >= MISSED_BEATS) res.destroy();
    else if (res.writableNeedDrain) this.#open.set(res, missed + 1);
    else {
      this.#open.set(res, 0);
      if (!res.writableEnded) res.write(BEAT);
    }
  }
}

const COMPLETE = 'event: complete\ndata:\n\n';

/** A comment. */
const BEAT = ':\n\n';

async function room(res: ServerResponse): Promise<void> {
  if (res.closed) return;
  const gone = new AbortController();
  const close = () => gone.abort('gone');
  res.once('close', close);
  await once(res, 'drain', { signal: gone.signal }).catch(() => undefined);
  res.off('close', close);
}

function eventText(result: Result): string {
  const id = result.extensions?.['eventId'];
  const line = typeof id === 'string' ? `id: ${id.replace(/[\r\n\0]/g, '')}\n` : '';
  return `event: next\n${line}data: ${JSON.stringify(shown(result))}\n\n`;
}

/** Without what is meant for the status line, which has been sent. */
function shown(result: Result): object {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(withoutHttp) };
}

function withoutHttp(error: GraphQLError): object {
  const { extensions, ...rest } = error.toJSON();
  const { http: _, ...own } = extensions ?? {};
  return { ...rest, extensions: own };
}
