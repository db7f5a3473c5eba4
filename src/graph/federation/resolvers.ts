import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { markType, typeOf } from '../node-types.ts';
import type { EntityKey, Representation } from '../wing.ts';
import { subgraphSdl } from './sdl.ts';

/** Entities one call may ask for: as many as a page of a large list refers to. */
const MAX_REPRESENTATIONS = 2_000;

/** The subgraph protocol over the keys of all wings. Loaders batch what is asked in one call. */
export function subgraphResolvers(keys: readonly EntityKey[]): object {
  let sdl: string | undefined;
  return {
    Query: {
      _service: (_: unknown, __: unknown, ___: unknown, { schema }: GraphQLResolveInfo) => {
        sdl ??= subgraphSdl(schema, keys);
        return { sdl };
      },
      _entities: (_: unknown, args: { representations: unknown[] }, context: GraphContext) => {
        const { length } = args.representations;
        if (length > MAX_REPRESENTATIONS) {
          const what = `must be at most ${MAX_REPRESENTATIONS}, not ${length}; ask in several calls`;
          throw badInput('representations', what);
        }
        return args.representations.map((one) => findEntity(keys, one, context));
      },
    },
    _Entity: { __resolveType: typeOf },
  };
}

async function findEntity(
  keys: readonly EntityKey[],
  value: unknown,
  context: GraphContext,
): Promise<object | null> {
  const from = readRepresentation(value);
  const type = from['__typename'];
  const key = keys.find((one) => one.type === type && isGiven(one, from));
  if (!key) {
    const known = keys.filter((one) => one.type === type).map(({ fields }) => `"${fields}"`);
    const what =
      known.length === 0
        ? 'has a __typename that is no entity of this subgraph'
        : `has a ${String(type)} without a key; give the fields of one of ${known.join(', ')}`;
    throw badInput('representations', what);
  }
  const found = await key.load(from, context);
  return found && markType(found, key.type);
}

function readRepresentation(value: unknown): Representation {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw badInput('representations', 'has an item that is no object');
}

function isGiven({ fields }: EntityKey, from: Representation): boolean {
  return fields.split(' ').every((name) => Object.hasOwn(from, name) && from[name] !== null);
}
