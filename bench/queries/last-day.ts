/** A day of the sandbox's alarms is one page, whatever the number of hosts. */
export function aDayAgo(): string {
  return isoTime(Date.now() - 86_400_000);
}

/** The same with its end: the sandbox raises alarms as time goes by, and answers must stay equal. */
export function lastDay(): { readonly since: string; readonly until: string } {
  return { since: aDayAgo(), until: isoTime(Date.now()) };
}

function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
