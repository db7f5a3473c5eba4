import { isRecord, scalarText, type Wire } from '../../values.ts';
import { refused } from './refusals.ts';

/** The five fields in the order of the answer's text, which is not Unix's (behaviour.md F). */
const FIELDS = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day_of_week', 0, 7],
  ['day_of_month', 1, 31],
  ['month_of_year', 1, 12],
] as const;

/** An object of crontab fields as one text; what is left out is `*`. */
export function cronText(cron: unknown): string {
  if (!isRecord(cron)) throw refused('cron must be an object', 'cron 应为对象');
  return FIELDS.map(([name, from, to]) => fieldText(cron, name, from, to)).join(' ');
}

/** As the answers show it: `1 15 * * * (m/h/d/dM/MY)`. */
export function shownCron(cron: string): string {
  return `${cron} (m/h/d/dM/MY)`;
}

function fieldText(cron: Wire, name: string, from: number, to: number): string {
  const text = scalarText(cron[name] ?? '*').replace(/\s/g, '');
  if (text.split(',').every((part) => isPart(part, name, from, to))) return text;
  throw refused(`Invalid crontab pattern: ${name}=${text}`, `定时规则不合法: ${name}=${text}`);
}

function isPart(part: string, name: string, from: number, to: number): boolean {
  if (name === 'day_of_week' && /^(sun|mon|tue|wed|thu|fri|sat)$/i.test(part)) return true;
  const [, low = '', high, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
  if (low === '' || (low === '*' && high !== undefined) || step === '0') return false;
  const numbers = [low, high].filter((each) => each !== undefined && each !== '*');
  return numbers.every((each) => Number(each) >= from && Number(each) <= to);
}
