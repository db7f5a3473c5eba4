/**
 * A map for what comes and goes all the time. A bare Map copies itself every few dozen changes,
 * and its dead copies, once they are old, keep alive what stood in them until the next full garbage
 * collection: measured with answers under way, that doubled the time of collection and cost a
 * quarter of a call. Here such a copy holds numbers; what they stand for is kept in one place.
 */
export class PassingMap<V> {
  readonly #places = new Map<string, number>();
  readonly #values: (V | undefined)[] = [];
  readonly #free: number[] = [];

  get(key: string): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#values[place];
  }

  set(key: string, value: V): void {
    const place = this.#places.get(key) ?? this.#free.pop() ?? this.#values.length;
    this.#places.set(key, place);
    this.#values[place] = value;
  }

  delete(key: string): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#values[place] = undefined;
    this.#free.push(place);
  }

  clear(): void {
    this.#places.clear();
    this.#values.length = 0;
    this.#free.length = 0;
  }
}
