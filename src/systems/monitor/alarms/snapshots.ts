import type { WireObject } from '../../../esb/index.ts';

const KINDS = {
  notice: 'snap_notice',
  converge: 'snap_converge',
  collect: 'snap_collect',
  source: 'snap_alarm_source',
  solution: 'snap_solution',
  responsible: 'snap_responsible',
} as const;

/** The settings that an alarm was raised under, by kind, the JSON texts among them read. */
export function snapshotsOf(wire: WireObject): WireObject {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, name]) => [kind, readTexts(wire[name] ?? null)]),
  );
}

/** An object's own members that hold JSON text, and such a text itself, as what they say. */
function readTexts(value: unknown): unknown {
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'string' ? readText(member) : member,
  ]);
  return Object.fromEntries(entries);
}

function readText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
