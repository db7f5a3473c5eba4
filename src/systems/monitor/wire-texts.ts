import type { Field } from '../../graph/fields.ts';

/** The texts of a list; what is no text, or no list, is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What a JSON text says; one that is no JSON stays as it came. */
export function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What stands in a Base64 text, in UTF-8. */
export function base64(wire: string): Field<string | null> {
  return { wire, decode: decodeBase64 };
}

function decodeBase64(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  const isOne = typeof value === 'string' && /^[\w+/\s-]*={0,2}\s*$/.test(value);
  return isOne ? Buffer.from(value, 'base64').toString() : undefined;
}

export function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
