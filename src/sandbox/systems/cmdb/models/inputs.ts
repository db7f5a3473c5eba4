import { esbFailure } from '../../../failure.ts';
import type { Call } from '../../../handler.ts';
import { isRecord, recordOf, scalarText, type Wire } from '../../../values.ts';
import { mustBeSet } from '../refusals.ts';
import { notJson } from './refusals.ts';

/** Text that has to be there; a number counts as text, since addresses and GET carry text. */
export function requiredText(params: Wire, name: string): string {
  const text = scalarText(params[name]).trim();
  if (text) return text;
  if (isBlank(params[name])) throw mustBeSet(name);
  throw notJson(name, 'a string');
}

/** Text that may be left out. */
export function optionalText(params: Wire, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw notJson(name, 'a string');
}

/** An object that may be left out; text, as a GET would send it, is refused. */
export function optionalObject(params: Wire, name: string): Wire {
  const value = params[name];
  if (value === undefined || value === null || isRecord(value)) return recordOf(value);
  throw notJson(name, 'an object');
}

/** A whole number, also as text: it goes into an address of the CMDB. */
export function wholeId(params: Wire, name: string): number {
  const text = scalarText(params[name]).trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (isBlank(params[name])) throw mustBeSet(name);
  throw notJson(name, 'an integer');
}

/**
 * What to delete: 5.1 documents the id inside `delete`, later releases read it flat from the top
 * and answer 1306406 without it (catalogue README, traps). The mode `deletedId` tells which.
 */
export function deletedId(params: Wire, name: string, { modes }: Call): number {
  const holder = modes.deletedId === 'flat' ? params : optionalObject(params, 'delete');
  if (!isBlank(holder[name])) return wholeId(holder, name);
  throw esbFailure(1306406, `Parameter error: [${name}] is required`, `参数错误：缺少 [${name}]`);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
