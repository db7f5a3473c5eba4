import { repeatsName } from './repeated-names.ts';

export type ClaimName = 'bk_app_code' | 'bk_app_secret' | 'bk_token' | 'bk_username';

/** Characters: more than BlueKing gives out, and far less than a request may hold. */
const LONGEST_HEADER = 8_192;
const LONGEST_TOKEN = 4_096;
const LONGEST_NAME = 256;

/** Anything that could end a line or a text on its way; the ESB's own codes hold nothing else. */
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
/** A person's name may be of any letters, but of no control, formatting or broken characters. */
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}]+$/u;
/** RFC 6265, 4.1.1: what a cookie's value may consist of. */
const COOKIE_OCTETS = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;

/**
 * What an `X-Bkapi-Authorization` claims; undefined for one that is no JSON object, is too long, or
 * says a thing twice, of which another reader might take the other. Node hands bytes beyond ASCII on
 * as other characters than were sent: those have to come as JSON's escapes.
 */
export function parseClaims(header: string): Readonly<Record<string, unknown>> | undefined {
  if (header.length > LONGEST_HEADER || !/^[\t\x20-\x7e]*$/.test(header)) return undefined;
  const value = parse(header);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return repeatsName(header) ? undefined : { ...value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the same answer, which shows nothing of what was sent
  }
}

/** Whether a claim may go upstream; an empty one is as good as none. */
export function isSoundClaim(name: ClaimName, value: string): boolean {
  if (value === '') return true;
  if (name === 'bk_username') return value.length <= LONGEST_NAME && PRINTABLE.test(value);
  const longest = name === 'bk_token' ? LONGEST_TOKEN : LONGEST_NAME;
  return value.length <= longest && VISIBLE_ASCII.test(value);
}

/** Whether a cookie's value may go upstream as a token; it goes as it came, decoded by nobody. */
export function isCookieToken(value: string): boolean {
  return value.length <= LONGEST_TOKEN && COOKIE_OCTETS.test(value);
}
