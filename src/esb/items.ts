import type { CatalogueApi } from '../catalogue.ts';

/** How many records an answer holds, by the shape that the catalogue gives its `data`. */
export function countItems(api: CatalogueApi, data: unknown): number {
  if (Array.isArray(data)) return data.length;
  if (typeof data !== 'object' || data === null) return 0;
  const documented = api.result[0];
  if (documented?.type === 'map') return Object.keys(data).length;
  if (!api.pagination) return 1;
  const list = Object.values(data).find(Array.isArray);
  return list ? list.length : 1;
}
