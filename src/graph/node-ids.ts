import { badInput } from './errors.ts';

/** What an opaque `id` stands for: a type and its natural key. */
export interface NodeId {
  readonly type: string;
  /** Parts of the natural key, in the type's own order. */
  readonly key: readonly string[];
}

export function encodeNodeId(type: string, ...key: readonly (string | number)[]): string {
  const parts = [type, ...key].map((part) => encodeURIComponent(part));
  return Buffer.from(parts.join('/')).toString('base64url');
}

/** Throws BAD_USER_INPUT for a text that `encodeNodeId` never made. */
export function decodeNodeId(id: string): NodeId {
  const [type, ...key] = parts(id);
  if (!type || key.length === 0 || encodeNodeId(type, ...key) !== id) throw malformed();
  return { type, key };
}

/** The key's parts as whole numbers, `count` of them, or BAD_USER_INPUT. */
export function numericKey({ key }: NodeId, count: number): readonly number[] {
  const numbers = key.map(Number);
  const written = numbers.every((part, index) => String(part) === key[index]);
  const sound = numbers.length === count && numbers.every((part) => Number.isSafeInteger(part));
  if (!sound || !written) throw malformed();
  return numbers;
}

function parts(id: string): string[] {
  try {
    return Buffer.from(id, 'base64url').toString().split('/').map(decodeURIComponent);
  } catch {
    throw malformed();
  }
}

function malformed(): Error {
  return badInput('id', 'is not an id of this graph; use an `id` as a query answered it');
}
