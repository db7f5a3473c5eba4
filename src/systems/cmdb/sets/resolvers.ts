import type { BusinessResolvers, Resolvers, SetFilter } from '../../../generated/resolvers.ts';
import { rangeToFetch } from '../../../graph/asked.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { whenReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { setEnvironments, setServiceStatuses } from '../codes.ts';
import { anyOf, type Conditions, named, ofCode } from '../conditions.ts';
import { sortText } from '../order.ts';
import { SEARCH_SET } from './api.ts';
import { builtInSetAttributes, setFields } from './fields.ts';

const ORDER = { SET_ID: 'bk_set_id', NAME: 'bk_set_name', CREATED_AT: 'create_time' } as const;

const setsOfBusiness: BusinessResolvers['sets'] = ({ bizId }, args, { loaders }, info) => {
  const { filter, orderBy } = args;
  const list = { field: 'sets', of: [bizId, filter, orderBy] };
  const range = rangeOf(list, args);
  const page = loaders.setsOfBusiness.load({
    bizId,
    range: rangeToFetch(range, info),
    condition: setConditions(filter ?? {}),
    sort: sortText(ORDER, orderBy),
  });
  return whenReady(page, (found) => connectionOf(list, range, found));
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
