import type { IncomingMessage } from 'node:http';

/** A request's body as text; undefined for one of more than `max` bytes, which is not read out. */
export async function readBody(req: IncomingMessage, max: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  // Not destroyed when it is left: a refusal is still to be sent over the same socket.
  const body: AsyncIterable<Buffer> = req.iterator({ destroyOnReturn: false });
  for await (const part of body) {
    size += part.length;
    if (size > max) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
