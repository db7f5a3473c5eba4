import type { WireObject } from '../../esb/index.ts';
import { isoTime } from '../../graph/time.ts';

/** Times between which something was created, and changed last; all inclusive. */
export interface Periods {
  readonly createdSince?: string | null | undefined;
  readonly createdUntil?: string | null | undefined;
  readonly updatedSince?: string | null | undefined;
  readonly updatedUntil?: string | null | undefined;
}

/**
 * Periods as Job searches them: by day alone. Whether a last day counts is not documented, nor
 * whose midnight is meant, so a day more is asked for on either side and `isWithin` decides.
 */
export function wirePeriods({ createdSince, createdUntil, updatedSince, updatedUntil }: Periods) {
  return {
    create_time_start: day(createdSince, -1),
    create_time_end: day(createdUntil, 2),
    last_modify_time_start: day(updatedSince, -1),
    last_modify_time_end: day(updatedUntil, 2),
  };
}

export function isWithin(periods: Periods, wire: WireObject): boolean {
  const { createdSince, createdUntil, updatedSince, updatedUntil } = periods;
  return (
    isBetween(wire['create_time'], createdSince, createdUntil) &&
    isBetween(wire['last_modify_time'], updatedSince, updatedUntil)
  );
}

const DAY_MS = 24 * 3_600_000;

function day(iso: string | null | undefined, shift: number): string | undefined {
  if (iso == null) return undefined;
  return new Date(Date.parse(iso) + shift * DAY_MS).toISOString().slice(0, 10);
}

function isBetween(
  wire: unknown,
  since: string | null | undefined,
  until: string | null | undefined,
): boolean {
  if (since == null && until == null) return true;
  const iso = isoTime(wire);
  if (iso == null) return false;
  const at = Date.parse(iso);
  return (since == null || at >= Date.parse(since)) && (until == null || at <= Date.parse(until));
}
