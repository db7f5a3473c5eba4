import type { WireObject } from '../../esb/index.ts';

/** The texts of a list; what is no text, or no list, is left out. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The objects of a list; what is none, or no list, is left out. */
export function objectsOf(value: unknown): readonly WireObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An object, empty for none. */
export function objectOf(value: unknown): WireObject {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
export function readBase64(value: unknown): string | null {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString() : null;
}

export function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
