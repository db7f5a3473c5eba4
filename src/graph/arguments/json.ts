import { badInput } from '../errors.ts';
import type { Check } from './policy.ts';
import { refuseText } from './texts.ts';

const MAX = { depth: 16, values: 20_000, bytes: 262_144 };

/** What names an object's own making in the languages that read it. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON value of any form, literal or variable: bounded, and nothing in it that is more than data. */
export const json: Check = (value, at) => {
  new Inspection(at).look(value, 1);
};

class Inspection {
  readonly #at: string;
  #values = 0;
  #bytes = 0;

  constructor(at: string) {
    this.#at = at;
  }

  look(value: unknown, depth: number): void {
    this.#values += 1;
    if (this.#values > MAX.values) throw this.#refuse(`must hold at most ${MAX.values} values`);
    if (typeof value === 'string') this.#text(value);
    if (typeof value !== 'object' || value === null) return;
    if (depth > MAX.depth) throw this.#refuse(`must be at most ${MAX.depth} levels deep`);
    if (Array.isArray(value)) {
      for (const item of value) this.look(item, depth + 1);
      return;
    }
    for (const [key, member] of Object.entries(value)) {
      this.#key(key);
      this.look(member, depth + 1);
    }
  }

  #key(key: string): void {
    this.#text(key);
    if (RESERVED.has(key)) throw this.#refuse(`must not hold the key \`${key}\``);
    if (/^\$\w/.test(key)) throw this.#refuse('must not hold a key that is an operator (`$…`)');
  }

  #text(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > MAX.bytes) throw this.#refuse(`must have at most ${MAX.bytes} bytes of text`);
    refuseText(text, this.#at, MAX.bytes);
  }

  #refuse(what: string): Error {
    return badInput(this.#at, what);
  }
}
