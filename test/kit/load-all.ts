import type { Loader } from '../../src/graph/loader.ts';

/** What a loader answers for each key; the error itself for one that it fails. */
export function loadAll<Key, Value>(
  loader: Loader<Key, Value>,
  keys: readonly Key[],
): Promise<(Value | Error)[]> {
  return Promise.all(
    keys.map(async (key) => {
      try {
        return await loader.load(key);
      } catch (error) {
        return error instanceof Error ? error : new Error('a loader threw what is no error');
      }
    }),
  );
}
