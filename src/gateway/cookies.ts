/**
 * The value of one cookie of a `Cookie` header (RFC 6265, 5.4), or undefined. Of two of the same
 * name the first counts, which browsers send for the longer path. The value stays as it was set
 * (no percent-decoding), as BlueKing's own SaaS read it.
 */
export function readCookie(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 0 || pair.slice(0, equals).trim() !== name) continue;
    return unquote(pair.slice(equals + 1).trim());
  }
  return undefined;
}

function unquote(value: string): string {
  const quoted = value.length >= 2 && value.startsWith('"') && value.endsWith('"');
  return quoted ? value.slice(1, -1) : value;
}
