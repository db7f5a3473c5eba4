import type { RequestHeaders } from './headers.ts';

/**
 * Whether a client asks for an answer in parts. One that takes anything (an asterisk) does not: it
 * may not know that there is such a thing, and has its answer whole.
 */
export function takesParts(headers: RequestHeaders): boolean {
  const accept = (headers.get('accept') ?? '').toLowerCase();
  return accept.includes('multipart/mixed') || accept.includes('text/event-stream');
}

/** An event of a subscription is no part. */
export function isLastPart(part: object): boolean {
  return 'hasNext' in part && part.hasNext === false;
}
