/** Where a callback address leads. */
export interface CallbackAddress {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  /** The sandbox connects to nothing else. */
  readonly isLoopback: boolean;
}

/** The scheme may be missing, as in the document's example; undefined if it is no address. */
export function addressOf(text: string): CallbackAddress | undefined {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return { url, host, port, isLoopback: /^(localhost|127(\.\d+){3}|::1)$/.test(host) };
}
