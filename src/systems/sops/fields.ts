import type { Field } from '../../graph/fields.ts';
import { isoTime } from '../../graph/time.ts';

/**
 * A time that get_task_detail sends without a zone. It is UTC: the document's own example has a
 * task named 20190117121300 by its maker's clock and created at `2019-01-17 04:13:03`.
 */
export function utcTime(wire: string): Field<string | null> {
  return { wire, decode: (value) => isoTime(zoneless(value) ? `${value} +0000` : value) };
}

function zoneless(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?$/.test(value);
}

/** Why something failed: text as a rule, but whatever a plugin left; null for nothing. */
export function failureText(wire: string): Field<string | null> {
  return { wire, decode: decodeFailure };
}

function decodeFailure(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
