import { type ApiName, badResponse } from './errors.ts';
import type { Page } from './paging.ts';

export type WireObject = Readonly<Record<string, unknown>>;

/** An object of the wire, or ESB_BAD_RESPONSE that names what was not one. */
export function expectObject(api: ApiName, value: unknown, what = '`data`'): WireObject {
  if (isObject(value)) return value;
  throw badResponse(api, `${what} that is no object`);
}

/** A list of objects of the wire; null stands for an empty one, as some systems send it. */
export function expectObjects(
  api: ApiName,
  value: unknown,
  what = '`data`',
): readonly WireObject[] {
  if (value === null || value === undefined) return NONE;
  if (!Array.isArray(value)) throw badResponse(api, `${what} that is no list`);
  if (value.every(isObject)) return value;
  throw badResponse(api, `an item of ${what} that is no object`);
}

const NONE: readonly WireObject[] = Object.freeze([]);

/** An integer of the wire, sent as a number or as text. */
export function expectInt(api: ApiName, value: unknown, what: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw badResponse(api, `${what} that is no integer`);
}

/** A text of the wire; empty for none, or for what is no text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** A page whose total and list stand in the two named members of `data`. */
export function expectPage(
  api: ApiName,
  data: unknown,
  totalName: string,
  listName: string,
): Page<WireObject> {
  const page = expectObject(api, data);
  return {
    total: expectInt(api, page[totalName], `\`${totalName}\``),
    items: expectObjects(api, page[listName], `\`${listName}\``),
  };
}

export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, empty for what is none. */
export function objectOf(value: unknown): WireObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; what is none, or no list, is left out. */
export function objectsOf(value: unknown): readonly WireObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
