import { textOf } from '../../../esb/index.ts';
import type { TaskCron, TaskCronInput } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';

/** Five fields in the order minute, hour, day of week, day of month, month (behaviour.md F). */
const CRON = /^(\S+) (\S+) (\S+) (\S+) (\S+)(?: \(.*\))?$/;

/** The text that SOPS answers, read: `30 2 1-5 * * (m/h/d/dM/MY)`. */
export function cronOf(wire: unknown): TaskCron {
  const text = textOf(wire);
  const [, minute, hour, dayOfWeek, dayOfMonth, month] = CRON.exec(text.trim()) ?? [];
  return { minute, hour, dayOfMonth, month, dayOfWeek, text };
}

/** The object that SOPS takes. */
export function wireCron(cron: TaskCronInput) {
  for (const [name, value] of Object.entries(cron)) {
    if (!/^\S+$/.test(value)) {
      throw badInput(`input.cron.${name}`, 'must be one field of a crontab, such as "*/5"');
    }
  }
  return {
    minute: cron.minute,
    hour: cron.hour,
    day_of_week: cron.dayOfWeek,
    day_of_month: cron.dayOfMonth,
    month_of_year: cron.month,
  };
}
