import type { BusinessFilter, QueryResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { businessLifeCycles } from '../codes.ts';
import { anyOf, type Conditions, ofCode } from '../conditions.ts';
import { sortText } from '../order.ts';
import { peopleResolvers } from '../people.ts';
import { SEARCH_BUSINESS, searchBusiness } from './api.ts';
import {
  builtInBusinessAttributes,
  businessFields,
  businessPeople,
  businessProjection,
} from './fields.ts';

const ORDER = { BIZ_ID: 'bk_biz_id', NAME: 'bk_biz_name', CREATED_AT: 'create_time' } as const;

const businesses: QueryResolvers['businesses'] = async (_, args, { esb, selection }) => {
  const { filter, orderBy } = args;
  const list = { field: 'businesses', of: [filter, orderBy] };
  const range = rangeOf(list, args);
  const page = await searchBusiness(esb, {
    fields: businessProjection(selection),
    condition: businessConditions(filter ?? {}),
    range,
    sort: sortText(ORDER, orderBy),
  });
  return connectionOf(list, range, page);
};

/** Plain text matches a part of a name, and one whole name in a list of people (behaviour.md B2). */
function businessConditions(filter: BusinessFilter): Conditions {
  const { bizIds, nameContains, maintainer, lifeCycle, archived } = filter;
  return {
    bk_biz_id: anyOf(bizIds),
    bk_biz_name: nameContains ?? undefined,
    bk_biz_maintainer: maintainer ?? undefined,
    life_cycle: ofCode(businessLifeCycles, lifeCycle),
    // Once it stands here, archived ones are found, too (behaviour.md B2).
    bk_data_status: archived ? anyOf(['disabled']) : undefined,
  };
}

export const businessResolvers: Resolvers = {
  Query: {
    business: (_, { bizId }, { loaders }) => loaders.businessById.load(bizId),
    businesses,
  },
  Business: {
    ...fieldResolvers(SEARCH_BUSINESS, businessFields, wireOf),
    ...peopleResolvers(SEARCH_BUSINESS, businessPeople, wireOf),
    id: ({ bizId }) => encodeNodeId('Business', bizId),
    attributes: attributesOf({ ...businessFields, ...businessPeople }, builtInBusinessAttributes),
  },
};
