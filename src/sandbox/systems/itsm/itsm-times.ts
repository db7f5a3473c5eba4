import { alarmTime, parseTime } from '../../times.ts';

/** `2019-09-04 14:05:00`: without a zone, in the server's, which is Asia/Shanghai (behaviour.md G). */
export function itsmTime(ms: number): string {
  return alarmTime(ms).slice(0, 19);
}

/** Milliseconds of such a time; undefined when it is none. */
export function parseItsmTime(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/.test(text)
    ? parseTime(`${text.length === 10 ? `${text} 00:00:00` : text}+0800`)
    : undefined;
}
