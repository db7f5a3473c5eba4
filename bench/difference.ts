import { isDeepStrictEqual } from 'node:util';

/** The path to the first value that is not the same, with both. */
export function firstDifference(path: string, left: unknown, right: unknown): string {
  if (isObject(left) && isObject(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (!isDeepStrictEqual(left[key], right[key])) {
        return firstDifference(`${path}.${key}`, left[key], right[key]);
      }
    }
  }
  return `${path}: ${show(left)} before, ${show(right)} now`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
