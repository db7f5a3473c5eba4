import type { Alarm } from './alarms.ts';

export type NewAlarm = Omit<Alarm, 'id'>;

/** Makes the alarm of a number that comes up at a time, of that business if one is named. */
export type AlarmMaker = (number: number, at: number, bizId?: number) => NewAlarm;

/** An alarm to let come up: what is not said is made up, but that people were told and it lasts. */
export type AlarmToRaise = Pick<Alarm, 'bizId'> & Partial<NewAlarm>;

export interface RisingOptions {
  readonly make: AlarmMaker;
  readonly now: () => number;
  /** 0 for never. */
  readonly everyMs: number;
}

/** After a leap of the clock no more come up than this. */
const MOST_AT_ONCE = 1_000;

/** The alarms of the seed, and those that come up while the sandbox runs: by its clock, or by hand. */
export class RisingAlarms {
  readonly #all: Alarm[];
  readonly #options: RisingOptions;
  #count = 0;
  /** Those that were due by then have come up. */
  #risenUntil: number;

  constructor(all: Alarm[], options: RisingOptions) {
    this.#all = all;
    this.#options = options;
    this.#risenUntil = options.now();
  }

  /** All, with those that are due by the clock; where that stands still, none is. */
  upToNow(): Alarm[] {
    const { make, now, everyMs } = this.#options;
    if (everyMs <= 0) return this.#all;
    const until = now();
    this.#risenUntil = Math.max(this.#risenUntil, until - MOST_AT_ONCE * everyMs);
    while (this.#risenUntil + everyMs <= until) {
      this.#risenUntil += everyMs;
      this.#add(make(this.#count, wholeSecond(this.#risenUntil)));
    }
    return this.#all;
  }

  /** Lets an alarm come up now, with a time of its own if one is given. */
  raise(given: AlarmToRaise): Alarm {
    const { make, now } = this.#options;
    const made = make(this.#count, given.sourceTime ?? wholeSecond(now()), given.bizId);
    const told = { status: 'success', userStatus: 'notified', finishTime: null };
    return this.#add({ ...made, ...told, ...given });
  }

  #add(alarm: NewAlarm): Alarm {
    const id = (this.#all.at(-1)?.id ?? 0) + 1;
    const added = { id, ...alarm };
    this.#all.push(added);
    this.#count += 1;
    return added;
  }
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1_000) * 1_000;
}
