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

/** An integer of the wire that fits 32 bits, sent as a number or as text. */
export function expectInt(api: ApiName, value: unknown, what: string): number {
  const number = expectLong(api, value, what);
  if (fitsInt(number)) return number;
  throw badResponse(api, `${what} that does not fit 32 bits`);
}

/** An integer of the wire that a number holds exactly, sent as a number or as text. */
export function expectLong(api: ApiName, value: unknown, what: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw badResponse(api, `${what} that is no integer`);
}

/** How many there are: an integer that is not below nothing. */
export function expectCount(api: ApiName, value: unknown, what: string): number {
  const count = expectInt(api, value, what);
  if (count >= 0) return count;
  throw badResponse(api, `${what} below 0`);
}

/** A text of the wire; empty for none, or for what is no text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && !isRounded(value) ? String(value) : '';
}

/** Whether GraphQL's `Int` can hold a whole number. */
export function fitsInt(number: number): boolean {
  return (number | 0) === number;
}

/** Whether a whole number came through JSON as its neighbour: beyond 2^53 nobody can tell. */
export function isRounded(number: number): boolean {
  return Number.isInteger(number) && !Number.isSafeInteger(number);
}

/** A page whose total and list stand in the two named members of `data`. */
export function expectPage(
  api: ApiName,
  data: unknown,
  totalName: string,
  listName: string,
): Page<WireObject> {
  const page = expectObject(api, data);
  const total = expectCount(api, page[totalName], `\`${totalName}\``);
  const items = expectObjects(api, page[listName], `\`${listName}\``);
  if (items !== NONE || total === 0) return { total, items };
  throw badResponse(api, `a \`${totalName}\` of ${total} without a \`${listName}\``);
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
