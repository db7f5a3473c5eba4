import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Sends an answer of yoga: a stream as it grows, everything else whole. */
export async function sendResponse(
  response: Response,
  res: ServerResponse,
  onStream: () => void = () => undefined,
): Promise<void> {
  if (res.destroyed) return;
  res.statusCode = response.status;
  for (const [name, value] of response.headers) res.setHeader(name, value);
  const { body } = response;
  if (body === null) {
    res.end();
  } else if (isStream(response.headers.get('content-type') ?? '')) {
    onStream();
    // A client that leaves ends its stream, which is no error of ours.
    await pipeline(Readable.from(body), res).catch(() => {});
  } else {
    res.end(await response.text());
  }
}

function isStream(type: string): boolean {
  return type.startsWith('text/event-stream') || type.startsWith('multipart/');
}
