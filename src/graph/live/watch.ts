import type { Signals } from './signals.ts';

export interface Watch<T> {
  /** What to look at; rejects when it cannot be seen. */
  readonly look: () => Promise<T>;
  /** What of it counts: it has changed when this text has. */
  readonly stateOf: (seen: T) => string;
  /** Whether there is nothing more to see. */
  readonly isOver: (seen: T) => boolean;
  /** Whether a failed look may be followed by a better one. */
  readonly isPassing: (error: unknown) => boolean;
  readonly signals: Signals;
  readonly topic: string;
  /** Milliseconds between looks: doubled while nothing changes. */
  readonly pause: { readonly first: number; readonly longest: number };
  /** Aborts when nobody watches any more. */
  readonly leaving: AbortSignal;
}

/**
 * Looks at a thing until it is over: at once, at each signal, and from time to time without one,
 * which is told only when it shows a change. A look that failed is told, too.
 */
export async function* watch<T>({ signals, topic, leaving, ...thing }: Watch<T>) {
  let signalled = false;
  let wake = () => {};
  signals.listen(
    topic,
    () => {
      signalled = true;
      wake();
    },
    leaving,
  );
  let last: string | undefined;
  let pause = thing.pause.first;
  while (!leaving.aborted) {
    const told = signalled;
    signalled = false;
    const look = thing.look();
    const { state, over } = await judge(thing, look);
    const changed = state !== last;
    // Not the promise itself: a generator would wait for it and fail with it.
    if (told || changed) yield { seen: look };
    if (over) return;
    pause = told || changed ? thing.pause.first : Math.min(pause * 2, thing.pause.longest);
    last = state;
    if (!signalled && !leaving.aborted) {
      await pauseUnless(pause, leaving, (stop) => {
        wake = stop;
      });
    }
  }
}

async function judge<T>(
  { stateOf, isOver, isPassing }: Pick<Watch<T>, 'stateOf' | 'isOver' | 'isPassing'>,
  look: Promise<T>,
): Promise<{ state: string; over: boolean }> {
  try {
    const seen = await look;
    return { state: stateOf(seen), over: isOver(seen) };
  } catch (error) {
    return { state: String(error), over: !isPassing(error) };
  }
}

/** Waits, unless it is told to stop or nobody watches any more. */
function pauseUnless(
  ms: number,
  leaving: AbortSignal,
  onStop: (stop: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      leaving.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, ms).unref();
    leaving.addEventListener('abort', stop);
    onStop(stop);
  });
}
