import { badInput } from '../errors.ts';
import type { Check } from './policy.ts';

const MAX_LINE = 4_096;
const MAX_TEXT_BYTES = 262_144;
const DEFAULT_SCRIPT_BYTES = 262_144;

/** A name, an id, a path: one line. */
export const line: Check = (value, at) => {
  if (typeof value !== 'string') return;
  if (value.length > MAX_LINE) throw badInput(at, `must have at most ${MAX_LINE} characters`);
  if (/\p{Cc}/u.test(value)) throw badInput(at, 'must be one line without control characters');
  refuseTorn(value, at);
};

/** Several lines of text. */
export const lines: Check = (value, at) => {
  if (typeof value === 'string') refuseText(value, at, MAX_TEXT_BYTES);
};

/** The text of a script, whose size the operator limits. */
export const script: Check = (value, at, { maxScriptBytes = DEFAULT_SCRIPT_BYTES }) => {
  if (typeof value === 'string') refuseText(value, at, maxScriptBytes);
};

/** A file in Base64; its size is held by that of the request. */
export const base64: Check = (value, at) => {
  if (typeof value === 'string' && !/^[A-Za-z\d+/=\s]*$/.test(value)) {
    throw badInput(at, 'must be Base64');
  }
};

/** The name of an attribute: no operator of a query language. */
export const attributeName: Check = (value, at, policy) => {
  line(value, at, policy);
  if (typeof value === 'string' && /[$\s]/.test(value)) {
    throw badInput(at, 'must be the CMDB name of an attribute, without $ or spaces');
  }
};

export function refuseText(value: string, at: string, maxBytes: number): void {
  if (Buffer.byteLength(value) > maxBytes)
    throw badInput(at, `must have at most ${maxBytes} bytes`);
  if (/[^\P{Cc}\t\n\r]/u.test(value)) {
    throw badInput(at, 'must be text without control characters but line breaks and tabs');
  }
  refuseTorn(value, at);
}

/** Half of a surrogate pair, which no encoding can write. */
function refuseTorn(value: string, at: string): void {
  if (/\p{Surrogate}/u.test(value)) throw badInput(at, 'must be well-formed Unicode');
}
