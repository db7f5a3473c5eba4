import { hash } from 'node:crypto';
import { failing } from './failing.ts';

/** A thing that is looked at again and again; equal ones have equal keys. */
export interface Watched<T> {
  /** Which thing, and with whose rights it is looked at; no secret. */
  readonly key: string;
  /** The signal upon which it is looked at at once. */
  readonly topic: string;
  /** What was told of it, as its watchers take it. */
  readonly read: (told: unknown) => T;
  /** Whether a text may be told to the other replicas: none does that repeats a secret. */
  readonly mayTell: (text: string) => boolean;
  /** What of it counts: it has changed when this text has. */
  readonly stateOf: (seen: T) => string;
  /** Whether there is nothing more to see. */
  readonly isOver: (seen: T) => boolean;
  /** Whether a failed look may be followed by a better one. */
  readonly isPassing: (error: unknown) => boolean;
  /** Milliseconds between looks: doubled while nothing changes. */
  readonly pause: { readonly first: number; readonly longest: number };
}

/** What one look at a thing has shown, or why it could not. */
export interface Look<T> {
  readonly seen: Promise<T>;
  /** Stands for the state that was seen: equal ones have equal ids, on every replica. */
  readonly id: string;
  /** Whether there is nothing more to see. */
  readonly over: boolean;
  readonly failed: boolean;
  /** Reading of `performance.now()` when it began: what is read later is no older than this look. */
  readonly began: number;
}

/** A look that has shown what was `told`. Throws where that cannot be read. */
export function lookAt<T>(thing: Watched<T>, told: unknown, began: number): Look<T> {
  const seen = thing.read(told);
  const id = idOf(thing.stateOf(seen));
  return { seen: Promise.resolve(seen), id, over: thing.isOver(seen), failed: false, began };
}

export function failedLook<T>(thing: Watched<T>, error: unknown, began: number): Look<T> {
  const cause = error instanceof Error ? error : new Error(String(error));
  return {
    seen: failing<T>(cause),
    id: idOf(`! ${String(cause)}`),
    over: !thing.isPassing(error),
    failed: true,
    began,
  };
}

/** Enough of it that two states are never taken for one. */
function idOf(state: string): string {
  return hash('sha256', state, 'base64url').slice(0, 22);
}
