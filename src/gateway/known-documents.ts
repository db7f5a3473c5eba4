import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Documents, and characters of them all together. */
const MAX = 1_000;
const MAX_CHARACTERS = 16 * 1024 * 1024;

/** Documents that have parsed and are valid, by their texts: all that plugins had to say of them is said. */
export type KnownDocuments = Pick<LRUCache<string, DocumentNode>, 'get' | 'set'>;

export function knownDocuments(): KnownDocuments {
  return new LRUCache<string, DocumentNode>({
    max: MAX,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
}
