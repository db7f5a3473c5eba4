import type { ServerResponse } from 'node:http';

/** Answers whole, with a body that no browser takes for anything but its stated type. */
export function reply(
  res: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.end(body);
}

export function replyJson(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
): void {
  reply(res, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`, headers);
}

export function replyText(
  res: ServerResponse,
  status: number,
  body: string,
  headers?: Readonly<Record<string, string>>,
): void {
  reply(res, status, 'text/plain; charset=utf-8', body, headers);
}
