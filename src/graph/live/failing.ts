/** Fails whoever asks for it, now or later; that nobody may ask is no error of its own. */
export function failing<T>(error: unknown): Promise<T> {
  const failure = Promise.resolve().then((): T => {
    throw error;
  });
  failure.catch(() => undefined);
  return failure;
}
