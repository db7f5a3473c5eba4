import type { GraphContext } from './context.ts';
import { badInput } from './errors.ts';
import { decodeNodeId } from './node-ids.ts';
import { markType, typeOf } from './node-types.ts';
import type { NodeFetcher } from './wing.ts';

/** `Query.node` over the fetchers of all wings, by type name. */
export function nodeResolvers(fetchers: Readonly<Record<string, NodeFetcher>>): object {
  return {
    Query: {
      node: async (_: unknown, { id }: { id: string }, context: GraphContext) => {
        const key = decodeNodeId(id);
        const fetch = Object.hasOwn(fetchers, key.type) && fetchers[key.type];
        if (!fetch)
          throw badInput('id', 'is not an id of this graph; use an `id` as a query answered it');
        const found = await fetch(key, context);
        return found && markType(found, key.type);
      },
    },
    Node: { __resolveType: typeOf },
  };
}
