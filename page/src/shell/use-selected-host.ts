import { useCallback, useSyncExternalStore } from 'react';

/** The chosen host stands in the address (`#host=12`), so that it can be kept, sent and gone back to. */
export function useSelectedHost(): [number | undefined, (hostId: number) => void] {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  const select = useCallback((hostId: number) => {
    window.location.hash = `host=${hostId}`;
  }, []);
  return [hostIn(hash), select];
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function hostIn(hash: string): number | undefined {
  const [, digits] = /^#host=(\d{1,10})$/.exec(hash) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
