/** Milliseconds; what asks for more is believed so far. */
const LONGEST = 3_600_000;

/** How long a `Retry-After` header asks to wait, in milliseconds: seconds or an HTTP date. */
export function retryAfterMs(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text)) return bounded(Number(text) * 1_000);
  // Date.parse takes much that is no date; every form of HTTP's begins with a day's name.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : bounded(date - now);
}

function bounded(ms: number): number {
  return Math.ceil(Math.min(Math.max(ms, 0), LONGEST));
}
