import { isAscii, isUtf8, transcode } from 'node:buffer';
import { type Dispatcher, errors } from 'undici';
import type { Bulkhead } from './bulkhead.ts';
import type { HttpAnswer } from './envelope.ts';
import type { GiveUp } from './give-up.ts';

export interface AnswerListener {
  readonly giveUp: GiveUp | undefined;
  /** Has its place back when this is over. */
  readonly bulkhead: Bulkhead | undefined;
  /** Milliseconds in which the body has to come, however steadily it drips. */
  readonly bodyWhole: number;
  readonly answered: (answer: HttpAnswer) => void;
  /** `answering`: the head of the answer had come. */
  readonly failed: (error: Error, answering: boolean, requestId: string | undefined) => void;
}

type Controller = Dispatcher.DispatchController;
type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Collects one answer as its parts come. undici's `request` puts a stream, an async resource and
 * some promises between, which is a quarter of the cost of a small answer.
 */
export class AnswerCollector implements Dispatcher.DispatchHandler {
  #listener: AnswerListener | undefined;
  #parts: Buffer[] = [];
  #status: number | undefined;
  #requestId: string | undefined;
  #retryAfter: string | undefined;
  #bodyUntil = 0;

  constructor(listener: AnswerListener) {
    this.#listener = listener;
  }

  onRequestStart(controller: Controller): void {
    this.#listener?.giveUp?.listen(() => controller.abort(new Error('given up')));
  }

  onResponseStart(_: Controller, status: number, headers: Headers): void {
    if (status < 200) return; // says that the answer is yet to come
    this.#status = status;
    this.#requestId = headerText(headers['x-bkapi-request-id']);
    if (status >= 400) this.#retryAfter = headerText(headers['retry-after']);
  }

  /** A clock is read for what comes in parts alone, which most answers do not. */
  onResponseData(controller: Controller, part: Buffer): void {
    if (this.#parts.push(part) === 1 || !this.#listener) return;
    const now = performance.now();
    this.#bodyUntil ||= now + this.#listener.bodyWhole;
    if (now > this.#bodyUntil) controller.abort(new errors.BodyTimeoutError());
  }

  onResponseEnd(): void {
    const body = textOf(this.#parts);
    this.#over()?.answered({
      status: this.#status ?? 0,
      requestId: this.#requestId,
      body,
      retryAfter: this.#retryAfter,
    });
  }

  onResponseError(_: Controller, error: Error): void {
    this.#over()?.failed(error, this.#status !== undefined, this.#requestId);
  }

  /** A kept connection holds on to this until its next request: it must not hold the answer. */
  #over(): AnswerListener | undefined {
    const listener = this.#listener;
    this.#listener = undefined;
    this.#parts = [];
    listener?.bulkhead?.leave();
    return listener;
  }
}

const BYTE_ORDER_MARK = '\ufeff';

function textOf(parts: readonly Buffer[]): string {
  const [first] = parts;
  const whole = first && parts.length === 1 ? first : Buffer.concat(parts);
  const text = decoded(whole);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/** From here on the two steps of `transcode` are faster than the one of `toString`. */
const LARGE = 4_096;

/**
 * UTF-8 as text. Node 20 takes as long to read it as to parse its JSON: thirty times as long as
 * what is plain ASCII, and twice as long as by way of UTF-16. What is no UTF-8 is left to
 * `toString`, which puts a mark in its place.
 */
function decoded(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return bytes.length > LARGE && isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString();
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
