import { getNamedType } from 'graphql';
import type { GraphError } from '../kit/bkgraph.ts';
import { allFields } from '../schema/the-schema.ts';
import type { Licence } from './faults.ts';

type Path = readonly (string | number)[];

export interface Body {
  readonly data?: unknown;
  readonly errors?: readonly GraphError[];
}

const CODES = new Set([
  ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'RATE_LIMITED'],
  ...['QUERY_TOO_COMPLEX', 'ESB_ERROR', 'ESB_TIMEOUT', 'ESB_UNAVAILABLE', 'ESB_BAD_RESPONSE'],
]);

/**
 * What is wrong with an answer, by the one that nothing spoilt; nothing is right. A leaf is as it
 * was; or null, with an error on its way; or what the wire was made to say, told by its look.
 */
export function wrongIn(spoilt: Body, sound: Body, licence: Licence): readonly string[] {
  const errors = spoilt.errors ?? [];
  const foreign = errors.filter(({ extensions }) => !CODES.has(extensions?.code));
  return [
    ...foreign.map((error) => `no code of the contract: ${JSON.stringify(error)}`),
    ...new Comparison(errors, licence, columnsOf(sound.data)).differences(
      spoilt.data,
      sound.data,
      [],
    ),
  ];
}

class Comparison {
  readonly #errors: readonly GraphError[];
  readonly #licence: Licence;
  readonly #columns: Columns;

  constructor(errors: readonly GraphError[], licence: Licence, columns: Columns) {
    this.#errors = errors;
    this.#licence = licence;
    this.#columns = columns;
  }

  differences(spoilt: unknown, sound: unknown, path: Path): string[] {
    if (spoilt === sound) return [];
    if (spoilt === null || spoilt === undefined) return this.#ofNull(sound, path);
    if (Array.isArray(spoilt) && Array.isArray(sound)) return this.#ofLists(spoilt, sound, path);
    if (isObject(spoilt) && isObject(sound)) return this.#ofObjects(spoilt, sound, path);
    return this.#mayDiffer(spoilt, path) ? [] : [tell(path, spoilt, sound)];
  }

  #ofNull(sound: unknown, path: Path): string[] {
    if (this.#hasError(path)) return [];
    return this.#licence === 'members' ? [] : [tell(path, null, sound)];
  }

  /** A list without an error may be shorter only where the wire said so. */
  #ofLists(spoilt: readonly unknown[], sound: readonly unknown[], path: Path): string[] {
    const repeated = repeatedIn(spoilt, sound);
    if (repeated) return [`${path.join('.')}: twice ${repeated}`];
    const other = spoilt.length !== sound.length;
    if (other && this.#licence === 'none' && !this.#hasError(path)) {
      return [tell(path, spoilt, sound)];
    }
    if (other) return [];
    return spoilt.flatMap((item, index) => this.differences(item, sound[index], [...path, index]));
  }

  #ofObjects(spoilt: Wire, sound: Wire, path: Path): string[] {
    const cut = this.#cutInSilence(spoilt, path);
    const members = Object.keys({ ...sound, ...spoilt }).flatMap((name) =>
      this.differences(spoilt[name], sound[name], [...path, name]),
    );
    return [...cut, ...members];
  }

  /** Fewer records than asked for, less than the total, and nothing that tells that more follow. */
  #cutInSilence({ nodes, totalCount, pageInfo }: Wire, path: Path): string[] {
    if (!Array.isArray(nodes) || typeof totalCount !== 'number' || !isObject(pageInfo)) return [];
    if (this.#licence !== 'pages' || nodes.length === 0) return [];
    const ends = pageInfo['hasNextPage'] === false && pageInfo['hasPreviousPage'] === false;
    return ends && nodes.length < totalCount
      ? [`${path.join('.')}: ${nodes.length} of ${totalCount} in silence`]
      : [];
  }

  #mayDiffer(spoilt: unknown, path: Path): boolean {
    if (this.#licence === 'none') return false;
    if (this.#licence === 'pages') return true;
    if (path.some((name) => AS_SENT.has(name))) return true;
    // Of a list that the wire has made shorter; and an object that the wire has made out of none.
    if (/cursor$/i.test(String(path.at(-1))) || isObject(spoilt)) return true;
    if (this.#columns.get(columnOf(path))?.has(spoilt)) return true;
    if (typeof spoilt === 'number') return isSaidNumber(spoilt, path);
    if (typeof spoilt === 'string') return !ROUNDED.has(spoilt) && isSaid(spoilt);
    return typeof spoilt === 'boolean';
  }

  #hasError(path: Path): boolean {
    return this.#errors.some((error) => placesOf(error).some((at) => isOnTheWay(at, path)));
  }
}

/** A refusal for want of rights is one error, which names its other places. */
function placesOf({ path = [], extensions }: GraphError): readonly Path[] {
  const { alsoAt } = extensions;
  return Array.isArray(alsoAt) ? [path, ...(alsoAt as readonly Path[])] : [path]; // paths, as `path` is
}

function isOnTheWay(at: Path, path: Path): boolean {
  const shared = Math.min(at.length, path.length);
  return at.slice(0, shared).every((step, index) => step === path[index]);
}

type Wire = Readonly<Record<string, unknown>>;

/** Fields of JSON and Float, whose numbers come as JSON has them. */
const AS_SENT: ReadonlySet<string | number> = new Set(
  allFields()
    .filter(({ field }) => ['JSON', 'Float'].includes(getNamedType(field.type).name))
    .map(({ field }) => field.name),
);

/** The whole numbers that the sandbox says instead and a `Long` can hold, and what counts none. */
const SAID = new Set([2 ** 31, -1, -(2 ** 31) - 1, 0]);

/** Numbers as text that JSON had rounded before. */
const ROUNDED = new Set([2 ** 53 + 2, 12_345_678_901_234_567_000, -(2 ** 53) - 2].map(String));

/** What is counted from a list counts what the wire has left of it. */
function isSaidNumber(number: number, path: Path): boolean {
  const counted = /count|total/i.test(String(path.at(-1))) && number >= 0 && number < 1_000;
  return counted || SAID.has(number) || isSaid(String(number));
}

/** Every text that the sandbox says instead has a look of its own; a code becomes UNKNOWN. */
function isSaid(text: string): boolean {
  const plain = /^[\w-]{8,}$/.test(text) ? Buffer.from(text, 'base64url').toString() : '';
  return text === '' || SAYINGS.test(text) || SAYINGS.test(plain);
}

/** A node of SOPS of which nothing is told has not begun. Empty for none, as the lenient readers answer it, is the other thing that may be said. */
const SAYINGS =
  /wrong|long|UNKNOWN|CREATED|777000|214748364|-1|1\.5|1e\+?\d|900719925474|1234567890123/;

/** The values of each attribute, wherever in its list it stands: spoilt keys change an order. */
type Columns = ReadonlyMap<string, ReadonlySet<unknown>>;

function columnsOf(data: unknown): Columns {
  const columns = new Map<string, Set<unknown>>();
  const collect = (value: unknown, path: string) => {
    if (Array.isArray(value)) for (const item of value) collect(item, path);
    else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) collect(member, `${path}.${name}`);
    } else columns.set(path, (columns.get(path) ?? new Set()).add(value));
  };
  collect(data, '');
  return columns;
}

function columnOf(path: Path): string {
  return path.map((step) => (typeof step === 'string' ? `.${step}` : '')).join('');
}

function repeatedIn(spoilt: readonly unknown[], sound: readonly unknown[]): string | undefined {
  if (duplicateOf(sound)) return undefined;
  return duplicateOf(spoilt);
}

function duplicateOf(list: readonly unknown[]): string | undefined {
  const ids = list.map((one) => (isObject(one) ? one['id'] : undefined));
  const known = ids.filter((id) => typeof id === 'string' || typeof id === 'number');
  return known.find((id, index) => known.indexOf(id) !== index)?.toString();
}

function isObject(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tell(path: Path, spoilt: unknown, sound: unknown): string {
  return `${path.join('.')}: ${short(spoilt)} instead of ${short(sound)}`;
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
