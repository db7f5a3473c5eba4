/** Things that get their id when they are added, from a counter that never goes back. */
export class Numbered<T extends { readonly id: number }> {
  readonly #byId = new Map<number, T>();
  #next: number;

  constructor(first: number) {
    this.#next = first;
  }

  add(thing: Omit<T, 'id'>): T {
    const added = { id: this.#next, ...thing } as T; // T is what it lacks: its id
    this.#next += 1;
    this.#byId.set(added.id, added);
    return added;
  }

  get(id: number): T | undefined {
    return this.#byId.get(id);
  }

  all(): T[] {
    return [...this.#byId.values()];
  }
}
