/**
 * Times as the systems send them: `2018-03-22T16:52:53.239+08:00` (cc), `2018-03-15 14:39:30 +0800`
 * (job), `2018-11-05 06:01:00+0000` (monitor), `2018-03-15 14:39:30` (the server's own zone).
 */
const WIRE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?) ?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/;

/** Where a system sends no zone, it means the server's, which for BlueKing is Shanghai's. */
const SERVER_ZONE = '+08:00';

/** A wire time as ISO 8601 with its zone; null for none, undefined for what is no time. */
export function isoTime(wire: unknown): string | null | undefined {
  if (wire === null || wire === undefined || wire === '') return null;
  const match = typeof wire === 'string' ? WIRE_TIME.exec(wire) : null;
  if (!match) return undefined;
  const [, date, time, utc, hours, minutes] = match;
  const iso = `${date}T${time}${utc ?? (hours ? `${hours}:${minutes}` : SERVER_ZONE)}`;
  return epochOf(iso) === undefined ? undefined : iso;
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

/** Milliseconds since 1970 of an ISO time with a zone; undefined for anything else. */
export function epochOf(iso: string): number | undefined {
  if (!ISO_TIME.test(iso)) return undefined;
  const epoch = Date.parse(iso);
  return Number.isNaN(epoch) || !isCalendarDay(iso.slice(0, 10)) ? undefined : epoch;
}

/** The day that was looked at last: thousands of times are of a few days. */
let latest = { day: '', isOne: false };

/** `Date.parse` moves a 30th of February into March instead of refusing it. */
function isCalendarDay(day: string): boolean {
  if (latest.day !== day) latest = { day, isOne: isOneOfTheCalendar(day) };
  return latest.isOne;
}

function isOneOfTheCalendar(day: string): boolean {
  const epoch = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(day);
}

/** The whole seconds nearest to a time: those after it for a start, those before it for an end. */
export type Rounding = 'up' | 'down';

/** A time as monitor and job read it, in UTC and with its zone: `2018-11-05 06:01:00+0000`. */
export function wireTime(iso: string, rounding: Rounding): string {
  const seconds = Date.parse(iso) / 1000;
  const whole = rounding === 'up' ? Math.ceil(seconds) : Math.floor(seconds);
  return `${new Date(whole * 1000).toISOString().slice(0, 19).replace('T', ' ')}+0000`;
}
