import type { Language } from '../../language.ts';
import type { Business, Module, SetItem } from '../../state/cmdb.ts';

/**
 * Names of built-in items are translated by the caller's language, so that nobody can match them
 * by name across languages (behaviour.md B6). The state holds the Chinese ones.
 */
export function bizName(business: Business, language: Language): string {
  const translated = language === 'en' && business.default === 1;
  return translated ? 'resource pool' : business.bk_biz_name;
}

export function setName(set: SetItem, language: Language): string {
  return language === 'en' && set.default === 1 ? 'idle pool' : set.bk_set_name;
}

export function moduleName(module: Module, language: Language): string {
  if (language !== 'en') return module.bk_module_name;
  if (module.default === 1) return 'idle machine';
  return module.default === 2 ? 'fault machine' : module.bk_module_name;
}

/** Items as the caller sees them. */
export function shownBusiness(business: Business, language: Language): Business {
  return business.default === 0
    ? business
    : { ...business, bk_biz_name: bizName(business, language) };
}

export function shownSet(set: SetItem, language: Language): SetItem {
  return set.default === 0 ? set : { ...set, bk_set_name: setName(set, language) };
}

export function shownModule(module: Module, language: Language): Module {
  return module.default === 0
    ? module
    : { ...module, bk_module_name: moduleName(module, language) };
}
