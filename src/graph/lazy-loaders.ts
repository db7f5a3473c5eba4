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
  let Loaders: ReturnType<typeof classOf> | undefined;
  const join = (origin: LoaderOrigin): unknown => {
    Loaders ??= classOf(parts, origin);
    return new Loaders(origin);
  };
  // The class has a getter for each loader of each part.
  return join as (origin: LoaderOrigin) => Joined<Parts>;
}

/** The names of the loaders are those of a first making. */
function classOf(parts: readonly LoaderPart[], origin: LoaderOrigin) {
  class Loaders {
    readonly source: LoaderSource;
    /** The loaders of each part that was used. */
    readonly made: (object | undefined)[] = [];

    constructor(of: LoaderOrigin) {
      const { esb, selection, live } = of;
      // What is joined is what a source calls its loaders.
      this.source = { esb, selection, live, loaders: this as unknown as LoaderSource['loaders'] };
    }
  }
  parts.forEach((part, index) => {
    for (const name of Object.keys(part({ ...origin, loaders: ANYTHING }))) {
      Object.defineProperty(Loaders.prototype, name, {
        get(this: Loaders): unknown {
          const made = this.made[index] ?? part(this.source);
          this.made[index] = made;
          return made[name as keyof typeof made];
        },
      });
    }
  });
  return Loaders;
}

/** Takes every call, for the first making, which is for the names alone: nothing is loaded by it. */
const ANYTHING: LoaderSource['loaders'] = new Proxy(() => ANYTHING, {
  get: () => ANYTHING,
  // It stands for all loaders, and for their members.
}) as unknown as LoaderSource['loaders'];
