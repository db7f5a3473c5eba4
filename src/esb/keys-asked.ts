import type { CatalogueApi } from '../catalogue.ts';
import type { Params } from './route.ts';

/**
 * How many keys a call carries to an API that takes many (`batch` in its catalogue entry),
 * wherever they stand: as a parameter of that name, or in a condition on it.
 */
export function keysAsked({ batch }: CatalogueApi, params: Params): number {
  return batch === null ? 0 : keysIn(params, batch.key, 0);
}

function keysIn(held: unknown, key: string, depth: number): number {
  if (typeof held !== 'object' || held === null || depth > DEEPEST) return 0;
  // What follows the first in a long list is like it; conditions come in short ones.
  if (Array.isArray(held)) return firstOf(held.slice(0, MOST_CONDITIONS), key, depth);
  const own = askedOf(held as Params, key); // just checked
  return own === undefined ? firstOf(Object.values(held), key, depth) : countOf(own);
}

/** Parameters, a condition, a model's part of it, its triples. */
const DEEPEST = 5;
const MOST_CONDITIONS = 8;

function firstOf(many: readonly unknown[], key: string, depth: number): number {
  for (const one of many) {
    const found = keysIn(one, key, depth + 1);
    if (found > 0) return found;
  }
  return 0;
}

/** As `{ bk_host_id: … }` or as `{ field: 'bk_host_id', operator: '$in', value: … }`. */
function askedOf(held: Params, key: string): unknown {
  return held['field'] === key ? held['value'] : held[key];
}

/** bk_paas takes several in one text. */
function countOf(value: unknown): number {
  if (typeof value === 'string') return value.split(';').length;
  const many = typeof value === 'object' && value !== null && '$in' in value ? value.$in : value;
  return Array.isArray(many) ? many.length : 1;
}
