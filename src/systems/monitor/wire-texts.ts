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
export function readBase64(value: unknown): string | null {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString() : null;
}

export function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
