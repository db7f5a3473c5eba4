import { type PersistedOptions, withDocument } from '../persisted.ts';
import type { GatewayPlugin } from '../scope.ts';

/** Puts the documents of the manifest in place of their ids. */
export function usePersisted(persisted: PersistedOptions | undefined): GatewayPlugin {
  if (!persisted) return {};
  return {
    onParams: ({ params, setParams }) => setParams(withDocument({ ...params }, persisted)),
  };
}
