/** The file cannot be used; the message is one line that says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What SQLite calls the error, such as `SQLITE_FULL`. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
