import type { Answer, AnswerPart } from './answer.ts';
import type { Part } from './part.ts';

/** The first part of an answer, and the later ones as they become ready. */
export async function* inParts(first: Answer, later: readonly Part[]): AsyncGenerator<AnswerPart> {
  yield { ...first, hasNext: true };
  const coming = new Coming();
  coming.add(later);
  while (coming.size > 0) {
    const ready = await coming.next();
    const incremental = ready.flatMap((part) => part.increments());
    // What a part defers is told of after it, however soon it is there.
    for (const { below } of ready) coming.add(below);
    const hasNext = coming.size > 0;
    if (incremental.length > 0) yield { incremental, hasNext };
    else if (!hasNext) yield { hasNext };
  }
}

/** Parts that are waited for: each is looked at once, when it is ready, however many there are. */
class Coming {
  #waiting = 0;
  #ready: Part[] = [];
  #wake = () => {};

  get size(): number {
    return this.#waiting + this.#ready.length;
  }

  add(parts: readonly Part[]): void {
    this.#waiting += parts.length;
    for (const part of parts) void part.ready.then(() => this.#take(part));
  }

  /** All that are ready; at least one, when there is any. */
  async next(): Promise<Part[]> {
    if (this.#ready.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #take(part: Part): void {
    this.#waiting -= 1;
    this.#ready.push(part);
    this.#wake();
  }
}
