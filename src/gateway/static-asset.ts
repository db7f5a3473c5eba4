import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { reply } from './reply.ts';

const gzip = promisify(gzipWithCallback);

/** A file as it is sent: read and compressed once. */
export interface StaticAsset {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

export async function staticAsset(type: string, content: string | Buffer): Promise<StaticAsset> {
  const plain = Buffer.from(content);
  const etag = `"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { type, etag, plain, gzipped: await gzip(plain) };
}

/** Answers with the file, compressed where that is understood; not again to one who has it. */
export function replyAsset(
  req: IncomingMessage,
  res: ServerResponse,
  { type, etag, plain, gzipped }: StaticAsset,
  cacheControl: string,
): void {
  const headers = { etag, vary: 'accept-encoding', 'cache-control': cacheControl };
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, headers).end();
    return;
  }
  const zips = /\bgzip\b/.test(String(req.headers['accept-encoding']));
  if (zips) reply(res, 200, type, gzipped, { ...headers, 'content-encoding': 'gzip' });
  else reply(res, 200, type, plain, headers);
}
