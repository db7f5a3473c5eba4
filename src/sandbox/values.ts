/** A JSON object as it came over the wire. */
export type Wire = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is a JSON object, else an empty one. */
export function recordOf(value: unknown): Wire {
  return isRecord(value) ? value : {};
}

/** The value when it is a list, else undefined. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The value when it is a whole number, else undefined. */
export function integerOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** The value when it is text, else the empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A number or text as text, anything else as the empty text. */
export function scalarText(value: unknown): string {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** Whole numbers of a list, or undefined when any element is something else. */
export function integersOf(value: unknown): number[] | undefined {
  const list = listOf(value);
  return list?.every((each) => Number.isSafeInteger(each)) ? (list as number[]) : undefined;
}
