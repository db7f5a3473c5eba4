import type { Rounding } from '../../../graph/time.ts';

/** ITSM's times have no zone: they are Shanghai's (behaviour.md G), eight hours before UTC. */
const OFFSET_MS = 8 * 3_600_000;

/** An ISO time as ITSM reads it: `2019-09-16 10:00:00`. */
export function serverTime(iso: string, rounding: Rounding): string {
  const seconds = (Date.parse(iso) + OFFSET_MS) / 1000;
  const whole = rounding === 'up' ? Math.ceil(seconds) : Math.floor(seconds);
  return new Date(whole * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
