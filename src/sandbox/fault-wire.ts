import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const LOGIN_PAGE =
  '<!DOCTYPE html>\n<html><head><title>登录 | 蓝鲸智云</title></head><body><form action="/login/"></form></body></html>\n';

/** Sends a JSON body as the ESB does: non-ASCII text unescaped (behaviour.md A3). */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, JSON_TYPE, JSON.stringify(body));
}

/**
 * Spoils the answer on the wire. Returns false when this fault leaves the wire alone, so that the
 * answer has to be sent as it is. `body` is what would have been sent.
 */
export function spoilWire(fault: Fault, response: ServerResponse, body: unknown): boolean {
  switch (fault.kind) {
    case 'refused':
      response.socket?.destroy();
      return true;
    case 'hang':
      return true;
    case 'cut':
      cut(response, JSON.stringify(body));
      return true;
    case 'http':
      send(response, fault.status, 'text/html', fault.html ?? nginxPage(fault.status));
      return true;
    case 'html':
      send(response, 200, 'text/html; charset=utf-8', LOGIN_PAGE);
      return true;
    case 'invalidJson':
      send(response, 200, JSON_TYPE, JSON.stringify(body).slice(0, -2));
      return true;
    case 'empty':
      send(response, 200, JSON_TYPE, '');
      return true;
    case 'cutChunks':
      cutChunks(response, JSON.stringify(body));
      return true;
    case 'trickle':
      trickle(response, JSON.stringify(body), fault);
      return true;
    case 'contentType':
      send(response, 200, fault.type, JSON.stringify(body));
      return true;
    case 'bom':
      send(response, 200, JSON_TYPE, `\uFEFF${JSON.stringify(body)}`);
      return true;
    default:
      return false;
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(bytes);
}

/** The reset comes a moment later, else it overtakes the bytes that it should cut. */
function cut(response: ServerResponse, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  setTimeout(() => response.socket?.resetAndDestroy(), 15).unref();
}

/** One chunk, and the connection's end instead of the last one: no reset, only nothing more. */
function cutChunks(response: ServerResponse, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { 'Content-Type': JSON_TYPE });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
  setTimeout(() => response.socket?.end(), 15).unref();
}

function trickle(
  response: ServerResponse,
  text: string,
  { ms, parts }: { ms: number; parts: number },
): void {
  const bytes = Buffer.from(text);
  response.writeHead(200, { 'Content-Type': JSON_TYPE, 'Content-Length': bytes.length });
  const size = Math.ceil(bytes.length / parts);
  const sendFrom = (at: number) => {
    if (response.destroyed) return;
    if (at + size >= bytes.length) return void response.end(bytes.subarray(at));
    response.write(bytes.subarray(at, at + size));
    setTimeout(sendFrom, ms, at + size).unref();
  };
  setTimeout(sendFrom, ms, 0).unref();
}

const STATUS_TEXT: Readonly<Record<number, string>> = {
  413: 'Request Entity Too Large',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

function nginxPage(status: number): string {
  const title = `${status} ${STATUS_TEXT[status] ?? 'Error'}`;
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}
