/** What one answer object is asked for, over all fragments that meet in it. */
interface Entry {
  /** The field with its arguments. */
  readonly signature: string;
  readonly children: Scope;
}

export interface Placed {
  /** `a7: ` or nothing. */
  readonly alias: string;
  readonly children: Scope;
}

/** Hands out aliases that are unique in a document. */
export class Aliases {
  #given = 0;

  next(): string {
    this.#given += 1;
    return `a${this.#given}`;
  }
}

/**
 * The response names of one answer object. The same field with the same arguments may be asked
 * for twice, and is merged; anything else gets an alias, for two fields must not share a name.
 */
export class Scope {
  readonly #aliases: Aliases;
  readonly #entries = new Map<string, Entry>();

  constructor(aliases: Aliases) {
    this.#aliases = aliases;
  }

  place(name: string, signature: string, aliased: boolean): Placed {
    const known = this.#entries.get(name);
    if (known && known.signature === signature && !aliased) {
      return { alias: '', children: known.children };
    }
    const children = new Scope(this.#aliases);
    if (!known && !aliased) {
      this.#entries.set(name, { signature, children });
      return { alias: '', children };
    }
    return { alias: `${this.#aliases.next()}: `, children };
  }
}
