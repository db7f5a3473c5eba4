/** Login names as the CMDB keeps them: joined by commas in one text. */
export function namesIn(joined: string | null): string[] {
  const parts = (joined ?? '').split(/[,;]/).map((name) => name.trim());
  return [...new Set(parts)].filter(Boolean);
}
