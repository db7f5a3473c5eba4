import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import { comparable } from './comparable.ts';
import { type Asked, demandEqual, type Twin } from './twin.ts';

const REPEATS = 3;

/**
 * Compares the answers that a test gets with those of a gateway that neither plans nor compiles.
 *
 * A test may set faults, write while it reads, or let time pass: then one answer may differ from
 * the next for a good reason. So an answer that differs is not believed at once: both ways of
 * answering are asked again through the side door, where there are no faults, and must agree.
 */
export class Comparisons {
  readonly #twin: Twin;
  #compared = 0;
  #repeated = 0;
  #writes = 0;

  constructor(twin: Twin) {
    this.#twin = twin;
  }

  /** Answers compared so far; of these, those that had to be asked again; and what only writes. */
  get counts(): { readonly compared: number; readonly repeated: number; readonly writes: number } {
    return { compared: this.#compared, repeated: this.#repeated, writes: this.#writes };
  }

  /** Throws if the other gateway answers this query otherwise. */
  async check(asked: Asked, body: string): Promise<void> {
    if (!isRead(asked.query)) {
      this.#writes += 1;
      return;
    }
    this.#compared += 1;
    const plain = await this.#twin.askPlain(asked);
    if (comparable(body) !== comparable(plain)) await this.#again(asked, { body, plain });
  }

  async #again(asked: Asked, first: { body: string; plain: string }): Promise<void> {
    this.#repeated += 1;
    let seen: unknown;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      try {
        await this.#twin.askBoth(asked);
        return;
      } catch (difference) {
        seen = difference;
      }
    }
    demandEqual(asked, first.body, first.plain);
    throw seen;
  }
}

/** Whether it may be sent once more. What does not parse has no effect either. */
function isRead(query: string): boolean {
  try {
    const operation = getOperationAST(parse(query))?.operation;
    return operation === undefined || operation === OperationTypeNode.QUERY;
  } catch {
    return true;
  }
}
