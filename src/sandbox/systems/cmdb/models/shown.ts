import type { Language } from '../../../language.ts';
import type { Attribute, Classification, Model, Models } from '../../../state/models.ts';
import type { Wire } from '../../../values.ts';

/** Names of built-in things are translated by the caller's language (behaviour.md B6). */
export function nameIn(models: Models, key: string, name: string, language: Language): string {
  return language === 'en' ? (models.english.get(key) ?? name) : name;
}

export function shownClassification(models: Models, group: Classification, language: Language) {
  const key = `classification:${group.bk_classification_id}`;
  const name = nameIn(models, key, group.bk_classification_name, language);
  return { ...group, bk_classification_name: name };
}

export function modelName(models: Models, model: Model, language: Language): string {
  return nameIn(models, `model:${model.bk_obj_id}`, model.bk_obj_name, language);
}

export function shownModel(models: Models, model: Model, language: Language): Wire {
  return { ...model, bk_obj_name: modelName(models, model, language) };
}

export function shownAttribute(models: Models, attribute: Attribute, language: Language): Wire {
  const { bk_property_group: group } = attribute;
  const groupName = models.groupNames.get(group) ?? '';
  const key = `attribute:${attribute.bk_obj_id}.${attribute.bk_property_id}`;
  return {
    ...attribute,
    bk_property_name: nameIn(models, key, attribute.bk_property_name, language),
    bk_property_group_name: nameIn(models, `group:${group}`, groupName, language),
  };
}

/** A name that its owner has changed is no longer translated. */
export function forgetTranslation(models: Models, key: string): void {
  models.english.delete(key);
}
