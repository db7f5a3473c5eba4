import { randomUUID } from 'node:crypto';

/** What one replica tells the others of a look. */
export interface Told {
  /** What the look was answered: plain JSON. */
  readonly told: unknown;
  /** Milliseconds since it began. */
  readonly ageMs: number;
  /** Whether a signal had asked for it: then it is shown even where it shows no change. */
  readonly signalled: boolean;
}

interface Message {
  readonly by: string;
  readonly turn: number;
  /** Milliseconds since 1970 when the look began. */
  readonly at: number;
  readonly signalled: boolean;
  readonly told: unknown;
}

/** Who has told nothing for longest is forgotten first: each time that a replica begins it is another. */
const MOST_HEARD = 64;

/**
 * Writes what this replica tells of one thing, and reads what others tell: each message of a
 * replica once and in its order, and none of its own.
 */
export class Telling {
  readonly #by = randomUUID();
  readonly #heard = new Map<string, number>();
  #turn = 0;

  write({ told, ageMs, signalled }: Told): string {
    this.#turn += 1;
    const at = Date.now() - ageMs;
    return JSON.stringify({
      by: this.#by,
      turn: this.#turn,
      at,
      signalled,
      told,
    } satisfies Message);
  }

  /** Undefined for what tells nothing new. */
  read(text: string): Told | undefined {
    const message = parse(text);
    if (!message || message.by === this.#by) return undefined;
    const { by, turn, at, signalled, told } = message;
    if (turn <= (this.#heard.get(by) ?? 0)) return undefined;
    this.#remember(by, turn);
    // Clocks differ between machines: what is told was seen before now, on any of them.
    return { told, signalled, ageMs: Math.max(0, Date.now() - at) };
  }

  #remember(by: string, turn: number): void {
    this.#heard.delete(by);
    this.#heard.set(by, turn);
    const [longest] = this.#heard.keys();
    if (this.#heard.size > MOST_HEARD && longest !== undefined) this.#heard.delete(longest);
  }
}

function parse(text: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMessage(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('told' in value)) return false;
  const { by, turn, at, signalled } = value as Partial<Message>; // looked at right here
  return (
    typeof by === 'string' &&
    typeof turn === 'number' &&
    typeof at === 'number' &&
    typeof signalled === 'boolean'
  );
}
