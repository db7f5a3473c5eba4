import type { InternalModulesResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { isNameEnough } from '../modules/fields.ts';
import type { ModuleRecord } from '../modules/records.ts';

/** The idle pool's API tells a module's key and name: for more, the modules themselves are asked. */
const modules: InternalModulesResolvers['modules'] = async (pool, _, { loaders, selection }) => {
  if (isNameEnough(selection)) return pool.modules;
  const found = await loaders.moduleByKey.loadMany(pool.modules);
  return found.filter((module): module is ModuleRecord => module !== null);
};

export const topologyResolvers: Resolvers = {
  Business: {
    topology: ({ bizId }, _, { loaders }) => loaders.topologyOfBusiness.load(bizId),
    internalModules: ({ bizId }, _, { loaders }) => loaders.idlePoolOfBusiness.load(bizId),
  },
  InternalModules: { modules },
};
