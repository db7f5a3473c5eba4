/** The place of an event among all, as Redis numbers the entries of a stream. */
export interface Position {
  readonly ms: number;
  readonly n: number;
}

/** The id of an event: `<milliseconds>-<number>`. */
export function positionText({ ms, n }: Position): string {
  return `${ms}-${n}`;
}

/** Undefined for what is none. */
export function readPosition(text: string): Position | undefined {
  const [, ms, n] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  return ms === undefined ? undefined : { ms: Number(ms), n: Number(n) };
}

export function isBefore(one: Position, other: Position): boolean {
  return compare(one, other) < 0;
}

/** One that follows, at this time; the clock may have been set back. */
export function positionAfter({ ms, n }: Position, now: number): Position {
  return now > ms ? { ms: now, n: 0 } : { ms, n: n + 1 };
}

/** Of two texts that are positions, for sorting: later ones are greater. */
export function comparePositions(one: string, other: string): number {
  return compare(partsOf(one), partsOf(other));
}

function compare(one: Position, other: Position): number {
  return one.ms - other.ms || one.n - other.n;
}

function partsOf(text: string): Position {
  return readPosition(text) ?? { ms: 0, n: 0 };
}
