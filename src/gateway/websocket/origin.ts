/**
 * Whether a page of this origin may open a socket: a browser asks nobody before it does, and sends
 * the cookies of its reader along. It must be a page of the gateway's own host, or of a site whose
 * pages may read answers. What sends no origin is no browser.
 */
export function mayOpen(
  origin: string | undefined,
  host: string | undefined,
  allowed: ReadonlySet<string>,
): boolean {
  if (origin === undefined || allowed.has(origin)) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === hostOf(host);
}

/** A default port is not written in an origin, but by some clients in `Host`. */
function hostOf(host: string): string {
  return host.toLowerCase().replace(/:(?:80|443)$/, '');
}
