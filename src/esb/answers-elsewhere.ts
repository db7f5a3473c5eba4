import { OpenedEnvelope } from './envelope.ts';
import type { ResponseCache } from './response-cache.ts';
import type { Call } from './session.ts';
import { isObject } from './shape.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** Characters: what is larger costs more to fetch than it saves. */
const LARGEST = 256 * 1024;

/** An answer from elsewhere, or the stamp with which one of our own may be handed on. */
export type Look = { readonly opened: OpenedEnvelope } | { readonly stamp: string | undefined };

/** What other processes have been answered, and what this one hands on to them. */
export class AnswersElsewhere {
  readonly #shared: SharedAnswers;
  readonly #cache: ResponseCache;

  constructor(shared: SharedAnswers, cache: ResponseCache) {
    this.#shared = shared;
    this.#cache = cache;
  }

  /** Only for whom an answer of any age will do: how old it is, no clock of ours tells. */
  async find({ api }: Call, key: string): Promise<Look> {
    const looked = performance.now();
    const look = await this.#shared.find(api.system, key);
    if (!look?.found) return { stamp: look?.stamp };
    const { text, restMs } = look.found;
    const opened = openedOf(text);
    if (!opened) return { stamp: look.stamp };
    this.#cache.keepFound(key, opened, looked, restMs);
    return { opened };
  }

  /** Hands on an answer, unless it repeats a secret of its caller: none leaves this process. */
  keep(call: Call, key: string, { envelope, size }: OpenedEnvelope, asked: Asked): void {
    const ms = Math.floor(this.#cache.ageOf(call.api) - (performance.now() - asked.began));
    if (size > LARGEST || ms <= 0) return;
    const text = JSON.stringify(envelope);
    if (call.request.caller.redact(text) !== text) return;
    this.#shared.keep(key, { stamp: asked.stamp, text, ms });
  }
}

/** As `keep` has written it, of whichever process; undefined for what anything else has. */
function openedOf(text: string): OpenedEnvelope | undefined {
  try {
    const envelope: unknown = JSON.parse(text);
    return isObject(envelope) ? new OpenedEnvelope(envelope, text.length) : undefined;
  } catch {
    return undefined;
  }
}

interface Asked {
  readonly began: number;
  readonly stamp: string;
}
