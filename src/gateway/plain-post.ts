import type { IncomingMessage } from 'node:http';
import { jsonTypeFor } from './json-type.ts';

/**
 * The type to answer in, if this is the request that nearly all are: a POST of JSON that tells
 * its length and takes JSON back. Undefined for whatever asks for more thought, be it good or bad.
 */
export function plainPost(
  { method, url, headers }: IncomingMessage,
  maxBodyBytes: number,
): string | undefined {
  const plain =
    method === 'POST' &&
    url === '/graphql' &&
    PLAIN_JSON.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    isWithin(maxBodyBytes, headers['content-length']);
  return plain ? jsonTypeFor(headers.accept) : undefined;
}

/** Spelt as yoga compares it. It reads any charset as UTF-8. */
const PLAIN_JSON = /^application\/(?:graphql\+)?json(?:;[^,]*)?$/;

/** Node's parser ends a body at its stated length, so none that is within the limit outgrows it. */
function isWithin(max: number, length: string | undefined): boolean {
  return length !== undefined && /^[1-9]\d*$/.test(length) && Number(length) <= max;
}
