const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Start of the UTC day that holds `ms`; all seeded times hang on it. */
export function utcDayStart(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}

/** `2018-03-22T16:52:53.239+08:00`, the CMDB's form. */
export function cmdbTime(ms: number): string {
  return `${beijing(ms).slice(0, -1)}+08:00`;
}

/** `2018-03-15 14:39:30 +0800`, Job's form: mind the blank (behaviour.md D3). */
export function jobTime(ms: number): string {
  return `${blankTime(beijing(ms))} +0800`;
}

/** `2018-11-05 06:01:00+0000`, get_alarms' form (behaviour.md E). */
export function alarmListTime(ms: number): string {
  return `${blankTime(new Date(ms).toISOString())}+0000`;
}

/** `2018-11-27 02:30:25+0800`, alarm_instance's form (behaviour.md E). */
export function alarmTime(ms: number): string {
  return `${blankTime(beijing(ms))}+0800`;
}

/** `2018-11-27 02:30:23`, without a zone, UTC. */
export function plainTime(ms: number): string {
  return blankTime(new Date(ms).toISOString());
}

const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?))? ?(Z|[+-]\d{2}:?\d{2})?$/;

/** Milliseconds of a time in any of the systems' forms; without a zone it is UTC. */
export function parseTime(text: string): number | undefined {
  const [, day, clock = '00:00', zone = 'Z'] = TIME.exec(text.trim()) ?? [];
  if (!day) return undefined;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const ms = Date.parse(`${day}T${clock}${offset}`);
  return Number.isNaN(ms) ? undefined : ms;
}

function beijing(ms: number): string {
  return new Date(ms + 8 * HOUR_MS).toISOString();
}

function blankTime(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ');
}
