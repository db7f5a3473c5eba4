import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const LOGIN_PAGE =
  '<!DOCTYPE html>\n<html><head><title>登录 | 蓝鲸智云</title></head><body><form action="/login/"></form></body></html>\n';

/** Sends a JSON body as the ESB does: non-ASCII text unescaped (behaviour.md A3). */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  send(response, status, JSON_TYPE, JSON.stringify(body));
}

/**
 * Spoils the answer on the wire. Returns false when this fault leaves the wire alone, so that the
 * answer has to be sent as it is. `body` is what would have been sent.
 */
export function spoilWire(fault: Fault, response: ServerResponse, body: object): boolean {
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
