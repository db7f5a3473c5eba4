import { type CatalogueApi, catalogue } from '../catalogue.ts';

const byPath = new Map(catalogue.map((api) => [api.path, api]));

/**
 * The component API at an address, or undefined for the 404. GET and POST work on every one;
 * another method only where the component's yaml names it (behaviour.md A1).
 */
export function routeTo(method: string, path: string): CatalogueApi | undefined {
  const api = byPath.get(canonicalPath(path));
  if (!api) return undefined;
  return method === 'GET' || method === 'POST' || method === api.method ? api : undefined;
}

/** A missing or doubled final slash is tolerated, and cmsi answers under v2 too (A1). */
function canonicalPath(path: string): string {
  return `${path.replace(/\/+$/, '')}/`.replace('/compapi/v2/cmsi/', '/compapi/cmsi/');
}
