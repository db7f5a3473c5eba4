import type { IncomingMessage } from 'node:http';

/**
 * A request's body as text; undefined for one of more than `max` bytes, which is not read out.
 * Rejects when the client leaves in the middle of it.
 */
export function readBody(req: IncomingMessage, max: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const take = (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size <= max) return;
      req.off('data', take).pause();
      resolve(undefined);
    };
    req.on('data', take);
    req.on('end', () => resolve(Buffer.concat(parts).toString()));
    req.on('error', reject);
  });
}
