import type { ModuleFilter, Resolvers, SetResolvers } from '../../../generated/resolvers.ts';
import { rangeToFetch } from '../../../graph/asked.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { whenReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { moduleTypes } from '../codes.ts';
import { anyOf, type Conditions, named, ofCode } from '../conditions.ts';
import { sortText } from '../order.ts';
import { peopleResolvers } from '../people.ts';
import { SEARCH_MODULE } from './api.ts';
import { builtInModuleAttributes, moduleFields, modulePeople } from './fields.ts';

const ORDER = {
  MODULE_ID: 'bk_module_id',
  NAME: 'bk_module_name',
  CREATED_AT: 'create_time',
} as const;

const modulesOfSet: SetResolvers['modules'] = ({ bizId, setId }, args, { loaders }, info) => {
  const { filter, orderBy } = args;
  const list = { field: 'modules', of: [bizId, setId, filter, orderBy] };
  const range = rangeOf(list, args);
  const page = loaders.modulesOfSet.load({
    set: { bizId, setId },
    range: rangeToFetch(range, info),
    condition: moduleConditions(filter ?? {}),
    sort: sortText(ORDER, orderBy),
  });
  return whenReady(page, (found) => connectionOf(list, range, found));
};

function moduleConditions({ moduleIds, name, nameContains, type }: ModuleFilter): Conditions {
  return {
    bk_module_id: anyOf(moduleIds),
    bk_module_name: named(name, nameContains),
    bk_module_type: ofCode(moduleTypes, type),
  };
}

export const moduleResolvers: Resolvers = {
  Query: {
    module: (_, key, { loaders }) => loaders.moduleByKey.load(key),
  },
  Set: { modules: modulesOfSet },
  Module: {
    ...fieldResolvers(SEARCH_MODULE, moduleFields, wireOf),
    ...peopleResolvers(SEARCH_MODULE, modulePeople, wireOf),
    id: ({ bizId, setId, moduleId }) => encodeNodeId('Module', bizId, setId, moduleId),
    attributes: attributesOf({ ...moduleFields, ...modulePeople }, builtInModuleAttributes),
    set: (key, _, { loaders }) => loaders.setByKey.load(key),
    business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
  },
};
