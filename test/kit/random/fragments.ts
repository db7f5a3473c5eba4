import type { Choices } from './choices.ts';
import type { Room } from './room.ts';

interface Fragment {
  readonly name: string;
  readonly type: string;
  /** The room it was made for: it may be spread where there is as much. */
  readonly room: Room;
  readonly text: string;
}

/** The named fragments of one document. */
export class Fragments {
  readonly #choices: Choices;
  readonly #all: Fragment[] = [];

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** The name of a fragment on this type: one there is already, or one made now. */
  for(type: string, room: Room, make: () => string): string {
    const fitting = this.#all.filter((one) => one.type === type && fits(one.room, room));
    if (fitting.length > 0 && this.#choices.chance(0.6)) return this.#choices.pick(fitting).name;
    const body = make();
    // Counted when it is done: the fragments within it have been named by then.
    return this.#add(`F${this.#all.length + 1}`, type, body, room);
  }

  /** A fragment that is always the same. */
  named(name: string, type: string, body: string): string {
    const known = this.#all.some((one) => one.name === name);
    return known ? name : this.#add(name, type, body, { depth: 0, records: 0 });
  }

  /** Their definitions. */
  get texts(): readonly string[] {
    return this.#all.map(({ text }) => text);
  }

  #add(name: string, type: string, body: string, room: Room): string {
    this.#all.push({ name, type, room, text: `fragment ${name} on ${type} ${body}` });
    return name;
  }
}

function fits(made: Room, here: Room): boolean {
  return made.depth <= here.depth && made.records >= here.records;
}
