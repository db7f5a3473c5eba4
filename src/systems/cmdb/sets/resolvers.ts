import type { BusinessResolvers, Resolvers, SetFilter } from '../../../generated/resolvers.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { setEnvironments, setServiceStatuses } from '../codes.ts';
import { anyOf, type Conditions, named, ofCode } from '../conditions.ts';
import { sortText } from '../order.ts';
import { SEARCH_SET, searchSet } from './api.ts';
import { builtInSetAttributes, setFields, setProjection } from './fields.ts';

const ORDER = { SET_ID: 'bk_set_id', NAME: 'bk_set_name', CREATED_AT: 'create_time' } as const;

const setsOfBusiness: BusinessResolvers['sets'] = async ({ bizId }, args, { esb, selection }) => {
  const { filter, orderBy } = args;
  const list = { field: 'sets', of: [bizId, filter, orderBy] };
  const range = rangeOf(list, args);
  const page = await searchSet(esb, bizId, {
    fields: setProjection(selection),
    condition: setConditions(filter ?? {}),
    range,
    sort: sortText(ORDER, orderBy),
  });
  return connectionOf(list, range, page);
};

function setConditions(filter: SetFilter): Conditions {
  const { setIds, name, nameContains, environment, serviceStatus } = filter;
  return {
    bk_set_id: anyOf(setIds),
    bk_set_name: named(name, nameContains),
    bk_set_env: ofCode(setEnvironments, environment),
    bk_service_status: ofCode(setServiceStatuses, serviceStatus),
  };
}

export const setResolvers: Resolvers = {
  Query: {
    set: (_, key, { loaders }) => loaders.setByKey.load(key),
  },
  Business: { sets: setsOfBusiness },
  Set: {
    ...fieldResolvers(SEARCH_SET, setFields, wireOf),
    id: ({ bizId, setId }) => encodeNodeId('Set', bizId, setId),
    attributes: attributesOf(setFields, builtInSetAttributes),
    business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
  },
};
