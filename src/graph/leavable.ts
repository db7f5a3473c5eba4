/**
 * A generator whose reader may leave at any time: unlike a bare one, which is told only once its
 * present wait is over, it gets a signal that aborts at once. It aborts at the end, too, however
 * that comes: what hangs on it is let go.
 */
export function leavable<T>(
  generate: (leaving: AbortSignal) => AsyncGenerator<T, void>,
): AsyncIterableIterator<T, void> {
  const leaving = new AbortController();
  const items = untilOver(generate(leaving.signal), leaving);
  return {
    next: () => items.next(),
    return: () => {
      leaving.abort(GONE);
      return items.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* untilOver<T>(
  items: AsyncGenerator<T, void>,
  leaving: AbortController,
): AsyncGenerator<T, void> {
  try {
    yield* items;
  } finally {
    leaving.abort(GONE);
  }
}

/** Else each has an error of its own made, stack and all, which nobody reads. */
const GONE = 'gone';
