import { setTimeout as sleep } from 'node:timers/promises';
import { comparePositions, readPosition } from '../graph/live/positions.ts';
import type { Entry, PlacedEntry } from '../store/entry.ts';
import type { Journal } from '../store/journal.ts';
import { type EntryStream, START } from './entry-stream.ts';
import type { Turn } from './turn.ts';

/** How far clocks of machines may differ, in milliseconds; more costs only repetition. */
const CLOCKS_DIFFER_MS = 600_000;

/** How often it is looked whether another replica has finished, in milliseconds. */
const LOOK_EVERY_MS = 200;

/** Entries that are on their way at once. */
const AT_ONCE = 200;

/**
 * Finds out what the stream has lost, and puts it back. Redis may have been restarted with
 * nothing, or without its last second: then the place up to which this replica has read is not
 * there any more. One replica at a time puts back what it knows; entries may be read twice.
 */
export class Mending {
  readonly #stream: EntryStream;
  readonly #journal: Journal;
  readonly #turn: Turn;

  constructor(stream: EntryStream, journal: Journal, turn: Turn) {
    this.#stream = stream;
    this.#journal = journal;
    this.#turn = turn;
  }

  /** Answers the place from which on there may be news. */
  async mend(): Promise<string> {
    const position = this.#journal.position();
    if (position !== undefined && (await this.#stream.upTo(position)) === position) return position;
    while (await this.#lacks(position)) {
      if (await this.#turn.take()) {
        await this.#putBack(position);
        await this.#turn.leave(position ?? START);
        break;
      }
      await sleep(LOOK_EVERY_MS, undefined, { ref: false });
    }
    return START;
  }

  async #lacks(position: string | undefined): Promise<boolean> {
    if (position === undefined) return this.#knowsAnything();
    const restored = await this.#turn.done();
    if (restored !== undefined && !isBefore(restored, position)) return false;
    const { first, length } = await this.#stream.bounds();
    // One that is full has dropped its oldest in order: there they are not missed.
    const isTrimmed = length >= this.#stream.max && isBefore(position, first);
    return !isTrimmed;
  }

  /** A gateway that stood alone until now has a past of its own. */
  #knowsAnything(): boolean {
    const { runs, events } = this.#journal.history(0);
    return isAny(runs()) || isAny(events());
  }

  /** Events at the places that they have had, so that every replica knows them by the same ids. */
  async #putBack(position: string | undefined): Promise<void> {
    const { end } = await this.#stream.bounds();
    const isEmpty = end === START;
    const kept = position === undefined ? undefined : await this.#stream.upTo(position);
    const since = kept === undefined ? 0 : timeOf(kept) - CLOCKS_DIFFER_MS;
    const { runs, events } = this.#journal.history(since);
    await this.#stream.prepare();
    if (isEmpty) await this.#putAll(numbered(runs()));
    await this.#putAll(placed(events(), (place) => isBefore(end, place)));
    // What comes next is behind all that was read, whatever the clock of this Redis says.
    if (position !== undefined) await this.#putAll([[MARKER, position]]);
    if (isEmpty) return;
    await this.#putAll(unplaced(runs()));
    await this.#putAll(placed(events(), (place) => !isBefore(end, place)));
  }

  async #putAll(entries: Iterable<readonly [Entry | typeof MARKER, string]>): Promise<void> {
    const replica = putBackBy(this.#journal.replica);
    let waiting: Promise<void>[] = [];
    for (const [entry, place] of entries) {
      waiting.push(this.#stream.put({ ...entry, replica, seq: 0 }, place));
      if (waiting.length < AT_ONCE) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
  }
}

/** As whom a replica puts back what it has read or written before. */
export function putBackBy(replica: string): string {
  return `${replica} again`;
}

function isAny(entries: Iterable<unknown>): boolean {
  const { done } = entries[Symbol.iterator]().next();
  return done !== true;
}

/** Says nothing. No version knows its kind. */
const MARKER = { kind: 'marker', at: 0, body: '{}' };

/** Before the time of any clock. */
function* numbered(entries: Iterable<Entry>): Iterable<[Entry, string]> {
  let number = 0;
  for (const entry of entries) {
    number += 1;
    yield [entry, `0-${number}`];
  }
}

function* placed(
  events: Iterable<PlacedEntry>,
  isMeant: (place: string) => boolean,
): Iterable<[Entry, string]> {
  for (const event of events) if (isMeant(event.position)) yield [event, event.position];
}

function* unplaced(entries: Iterable<Entry>): Iterable<[Entry, string]> {
  for (const entry of entries) yield [entry, '*'];
}

function isBefore(one: string, other: string): boolean {
  return comparePositions(one, other) < 0;
}

/** Milliseconds since 1970 by the clock of Redis. */
function timeOf(place: string): number {
  return readPosition(place)?.ms ?? 0;
}
