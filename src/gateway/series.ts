/** One number that only grows. */
export class Tally {
  value = 0;

  add(more: number): void {
    this.value += more;
  }
}

/** How often a value fell where. */
export class Spread {
  readonly bounds: readonly number[];
  /** For each bound what was not above it but above the one before; the last, above all. */
  readonly counts: number[];
  sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.counts = Array.from({ length: bounds.length + 1 }, () => 0);
  }

  add(value: number): void {
    const { bounds, counts } = this;
    let place = 0;
    while (place < bounds.length && value > (bounds[place] ?? 0)) place += 1;
    counts[place] = (counts[place] ?? 0) + 1;
    this.sum += value;
  }
}

export interface OneSeries<Recorder> {
  /** The values of its labels, in their order. */
  readonly values: readonly string[];
  readonly recorder: Recorder;
}

/**
 * Recorders by up to three labels. Prom-client joins and hashes all labels of an observation each
 * time, a microsecond for two of them; here each is a look-up by a text that is hashed already.
 */
export class Series<Recorder> {
  readonly #create: () => Recorder;
  readonly #all: OneSeries<Recorder>[] = [];
  readonly #tree = new Map<string, Map<string, Map<string, Recorder>>>();

  constructor(create: () => Recorder) {
    this.#create = create;
  }

  get all(): readonly OneSeries<Recorder>[] {
    return this.#all;
  }

  at(first = '', second = '', third = ''): Recorder {
    const known = this.#tree.get(first)?.get(second)?.get(third);
    return known ?? this.#grow(first, second, third);
  }

  #grow(first: string, second: string, third: string): Recorder {
    const recorder = this.#create();
    branch(branch(this.#tree, first), second).set(third, recorder);
    this.#all.push({ values: [first, second, third], recorder });
    return recorder;
  }
}

function branch<Below>(tree: Map<string, Map<string, Below>>, name: string): Map<string, Below> {
  const known = tree.get(name);
  if (known) return known;
  const grown = new Map<string, Below>();
  tree.set(name, grown);
  return grown;
}
