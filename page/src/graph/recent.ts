const DAYS = 7;

/** Alarms are recent for so long, in words. */
export const RECENT = `last ${DAYS} days`;

/** From when on an alarm is recent; whole minutes, so that equal questions stay equal. */
export function recentSince(now: number): string {
  const minute = 60_000;
  return new Date(Math.floor(now / minute) * minute - DAYS * 24 * 60 * minute).toISOString();
}
