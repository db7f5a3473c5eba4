import { batchLoader } from '../../../graph/batching.ts';
import { type ModuleKey, moduleKeyText, setKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { wantsModules } from '../hosts/fields.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { searchModule } from './api.ts';
import { moduleProjection } from './fields.ts';
import { type ModulesOfSetLoader, modulesOfSetLoader } from './modules-of-sets.ts';
import type { ModuleRecord } from './records.ts';

export interface ModuleLoaders {
  /** Null for one that does not exist in that set. */
  readonly moduleByKey: Loader<ModuleKey, ModuleRecord | null>;
  readonly modulesOfSet: ModulesOfSetLoader;
}

export function moduleLoaders(source: LoaderSource): ModuleLoaders {
  const { esb, selection, loaders } = source;
  const moduleByKey = batchLoader<ModuleKey, ModuleRecord>({
    key: moduleKeyText,
    scope: setKeyText,
    max: PAGE_LIMIT,
    match: moduleKeyText,
    fetch: async (keys) => {
      const [first] = keys;
      if (!first) return [];
      const condition = { bk_module_id: anyOf(keys.map(({ moduleId }) => moduleId)) };
      const range = { offset: 0, limit: keys.length };
      const fields = moduleProjection(selection);
      return (await searchModule(esb, first, { fields, condition, range })).items;
    },
  });
  if (wantsModules(selection)) {
    loaders.seenHosts.listen((hosts) =>
      moduleByKey.primeLater(() =>
        hosts.flatMap(({ modules }) => modules.map((one) => [one, one] as const)),
      ),
    );
  }
  return { moduleByKey, modulesOfSet: modulesOfSetLoader(source) };
}
