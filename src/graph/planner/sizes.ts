import type { Args, Known } from './rules.ts';

/** A list whose length decides what an operation costs. */
export interface SizeQuestion {
  /** The field that lists them, by coordinate, such as `Business.hosts`; or a name of its own. */
  readonly list: string;
  /** The key of whose it is, as far as the operation's text tells. */
  readonly known: Known;
  /** Of the field that lists them: its filter decides how many there are. */
  readonly args: Args;
}

/** Tells how long a list is; undefined where it cannot. `first` is no matter of its own. */
export interface SizeSource {
  sizeOf(question: SizeQuestion): Promise<number | undefined>;
}

/** Lengths by list, where nothing better is known. */
export type AssumedSizes = Readonly<Record<string, number>>;

/** The sizes of one forecast: each is asked for once, and what a source cannot tell is assumed. */
export class Sizes {
  readonly #source: SizeSource | undefined;
  readonly #assumptions: AssumedSizes;
  readonly #known = new Map<string, Promise<number>>();
  readonly #assumed = new Map<string, number>();

  /** Without a source all is assumed, and nothing is waited for. */
  constructor(assumptions: AssumedSizes, source?: SizeSource) {
    this.#source = source;
    this.#assumptions = assumptions;
  }

  of(question: SizeQuestion): Promise<number> {
    const text = JSON.stringify(question);
    const size = this.#known.get(text) ?? this.#find(question);
    this.#known.set(text, size);
    return size;
  }

  /** What was not known, and taken to be so long. */
  get assumed(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#assumed);
  }

  async #find(question: SizeQuestion): Promise<number> {
    const told = await this.#source?.sizeOf(question);
    if (told !== undefined) return told;
    const assumed = this.#assumptions[question.list] ?? LIST;
    this.#assumed.set(question.list, assumed);
    return assumed;
  }
}

/** A list of which nothing is known. */
const LIST = 5;
