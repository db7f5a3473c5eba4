const FIELDS: readonly (readonly [from: number, to: number, extra: RegExp])[] = [
  [0, 59, /^$/],
  [0, 59, /^$/],
  [0, 23, /^$/],
  [1, 31, /^(\?|L(-\d+)?|LW|\d+W)$/],
  [1, 12, /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/i],
  [1, 7, /^(\?|L|(SUN|MON|TUE|WED|THU|FRI|SAT)(-\w{3}|#[1-5]|L)?|[1-7](L|#[1-5]))$/i],
  [1970, 2099, /^$/],
];

/**
 * Whether Quartz takes it: second first, six or seven fields, and exactly one of day and weekday is
 * `?` (unlike sops, whose crontab has no seconds: behaviour.md F).
 */
export function isQuartz(expression: string): boolean {
  const fields = expression.trim().split(/\s+/);
  if (fields.length !== 6 && fields.length !== 7) return false;
  if ((fields[3] === '?') === (fields[5] === '?')) return false;
  return fields.every((field, index) => field.split(',').every((part) => isPart(part, index)));
}

function isPart(part: string, index: number): boolean {
  const [from, to, extra] = FIELDS[index] ?? [0, 0, /^$/];
  if (part !== '' && extra.test(part)) return true;
  const [, low = '', high, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
  if (low === '' || (low === '*' && high !== undefined) || step === '0') return false;
  return [low, high].every((each) => each === undefined || each === '*' || within(each, from, to));
}

function within(text: string, from: number, to: number): boolean {
  return Number(text) >= from && Number(text) <= to;
}
