import type { LoaderPart, LoaderSource } from './wing.ts';

/** The loaders of all parts, by name. */
export type Joined<Parts extends readonly LoaderPart[]> = Intersection<ReturnType<Parts[number]>>;

type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  parts: infer All,
) => void
  ? All
  : never;

/** What parts are made of, but for the loaders themselves. */
export type LoaderOrigin = Omit<LoaderSource, 'loaders'>;

/**
 * Joins the loaders of all parts, each part made only when one of its loaders is used: there are
 * a hundred, and a request uses a handful.
 */
export function lazyLoaders<const Parts extends readonly LoaderPart[]>(
  parts: Parts,
): (origin: LoaderOrigin) => Joined<Parts> {
  let prototype: object | undefined;
  const join = (origin: LoaderOrigin): unknown => {
    const joined: Made = { origin, made: [] };
    if (prototype) return Object.setPrototypeOf(joined, prototype);
    prototype = prototypeOf(parts, { ...origin, loaders: ANYTHING });
    return join(origin);
  };
  // The prototype has a getter for each loader of each part.
  return join as (origin: LoaderOrigin) => Joined<Parts>;
}

/** Takes every call, for the first making, which is for the names alone: nothing is loaded by it. */
const ANYTHING: LoaderSource['loaders'] = new Proxy(() => ANYTHING, {
  get: () => ANYTHING,
  // It stands for all loaders, and for their members.
}) as unknown as LoaderSource['loaders'];

interface Made {
  readonly origin: LoaderOrigin;
  /** The loaders of each part that was used. */
  readonly made: (object | undefined)[];
}

function prototypeOf(parts: readonly LoaderPart[], source: LoaderSource): object {
  const prototype = {};
  parts.forEach((part, index) => {
    for (const name of Object.keys(part(source))) {
      Object.defineProperty(prototype, name, {
        get(this: Made): unknown {
          // What is joined is what a source calls its loaders.
          const loaders = this as unknown as LoaderSource['loaders'];
          const made = this.made[index] ?? part({ ...this.origin, loaders });
          this.made[index] = made;
          return made[name as keyof typeof made];
        },
      });
    }
  });
  return prototype;
}
