/**
 * What was asked for lately, between `max` and twice as many: when the young are full, the old
 * are dropped and the young take their place.
 */
export class Recent<T extends object> {
  readonly #max: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(max: number) {
    this.#max = max;
  }

  /** What stands under the key, made now if nothing does; what fails to be made does not stay. */
  get(key: string, make: () => T): T {
    return this.#young.get(key) ?? this.#keep(key, this.#old.get(key) ?? make());
  }

  #keep(key: string, value: T): T {
    if (this.#young.size >= this.#max) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
