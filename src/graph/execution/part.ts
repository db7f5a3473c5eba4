import type { GraphQLError } from 'graphql';
import type { Failures } from './failures.ts';
import { type Level, type Out, pathOf } from './level.ts';
import { isThere } from './nulling.ts';

/** What a later part says of one object. */
export interface Increment {
  readonly path: readonly (string | number)[];
  /** Null when what it must not lack is missing. */
  readonly data: Out | null;
  readonly label?: string;
  readonly errors?: readonly GraphQLError[];
}

export interface PartOptions {
  /** A level that is a patch. */
  readonly level: Level;
  readonly label: string | undefined;
  readonly failures: Failures;
  /** Settles when all of it is there; rejects for a bug of ours. */
  readonly idle: Promise<void> | undefined;
  /** What it defers in turn. */
  readonly below: readonly Part[];
}

/** A deferred fragment for all objects of a level, which come together. */
export class Part {
  readonly #options: PartOptions;
  readonly below: readonly Part[];
  /** Never rejects. */
  readonly ready: Promise<void>;

  constructor(options: PartOptions) {
    this.#options = options;
    this.below = options.below;
    const { level, failures, idle } = options;
    this.ready = Promise.resolve(idle).catch((bug: unknown) => failures.bug(level, bug));
  }

  /** For each object that the parts before have left in the answer. */
  increments(): Increment[] {
    const { level, label } = this.#options;
    const { patch, outs } = level;
    if (!patch) return [];
    const errors = this.#errorsByObject();
    return [...outs.entries()]
      .filter(([row]) => isThere(patch.of, row))
      .map(([row, out]) => {
        const path = pathOf(level, row);
        const own = errors.get(path.join());
        return {
          ...{ path, data: patch.lost.has(row) ? null : out },
          ...(label !== undefined && { label }),
          ...(own && { errors: own }),
        };
      });
  }

  /** All objects of a level have paths of one length. */
  #errorsByObject(): ReadonlyMap<string, readonly GraphQLError[]> {
    const { level, failures } = this.#options;
    const depth = pathOf(level, 0).length;
    const byObject = new Map<string, GraphQLError[]>();
    for (const error of failures.errors) {
      const key = (error.path ?? []).slice(0, depth).join();
      const known = byObject.get(key);
      if (known) known.push(error);
      else byObject.set(key, [error]);
    }
    return byObject;
  }
}
