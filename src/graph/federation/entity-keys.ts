import { badInput } from '../errors.ts';
import { decodeNodeId } from '../node-ids.ts';
import type { EntityKey, NodeFetcher, Wing } from '../wing.ts';

/**
 * The keys of every entity: the opaque `id`, the natural key that its id is made of, and what its
 * wing names beside them.
 */
export function entityKeys(wings: readonly Wing[]): readonly EntityKey[] {
  return wings.flatMap(({ nodes, keys = {}, alternateKeys = [] }) => [
    ...Object.entries(keys).flatMap(([type, fields]) => {
      const fetch = nodes[type];
      return fetch ? [naturalKey(type, fields, fetch)] : [];
    }),
    ...alternateKeys,
    ...Object.entries(nodes).map(([type, fetch]) => opaqueKey(type, fetch)),
  ]);
}

function naturalKey(type: string, fields: string, fetch: NodeFetcher): EntityKey {
  const names = fields.split(' ');
  return {
    type,
    fields,
    load: (from, context) => {
      const key = names.map((name) => keyText(type, name, from[name]));
      return fetch({ type, key }, context);
    },
  };
}

function opaqueKey(type: string, fetch: NodeFetcher): EntityKey {
  return {
    type,
    fields: 'id',
    load: (from, context) => {
      const id = decodeNodeId(keyText(type, 'id', from['id']));
      if (id.type !== type) throw badInput('representations', `has an id that is not of a ${type}`);
      return fetch(id, context);
    },
  };
}

/** A part of a key: a text or a whole number, and nothing else. */
function keyText(type: string, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  const what = `has a ${type} whose ${name} is neither a text nor a whole number`;
  throw badInput('representations', what);
}
