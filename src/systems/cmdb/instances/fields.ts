import { int, projection, time } from '../../../graph/fields.ts';
import type { Selection } from '../../../graph/selection.ts';
import { type InstanceNames, namesOf } from './keys.ts';

export const instanceFields = {
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
};

/** Attributes of the CMDB itself that no field reads. */
export function builtInInstanceAttributes(modelId: string): readonly string[] {
  const { id, name }: InstanceNames = namesOf(modelId);
  return [id, name, 'bk_obj_id', 'bk_biz_id', 'bk_supplier_account', 'metadata'];
}

/** Business that an instance was created in; an instance of `biz` is one itself. */
export const bizIdOfInstance = int('bk_biz_id');

export function instanceProjection(selection: Selection, modelId: string): readonly string[] {
  const { id, name } = namesOf(modelId);
  const table = { ...instanceFields, business: bizIdOfInstance };
  return projection(table, selection.fieldsOf('ModelInstance'), [id, name]);
}

/** Whether all that is asked of a model's instances is their number, name and where they lead. */
export function isInstanceNameEnough(selection: Selection, modelId: string): boolean {
  const hasOwnBusiness = modelId !== 'biz' && modelId !== 'host';
  const more = ['createdAt', 'updatedAt', 'attributes', ...(hasOwnBusiness ? ['business'] : [])];
  return !asksFor(selection, more);
}

/** Whether not even their name is asked for. */
export function isInstanceKeyEnough(selection: Selection, modelId: string): boolean {
  return isInstanceNameEnough(selection, modelId) && !asksFor(selection, ['name']);
}

function asksFor(selection: Selection, fields: readonly string[]): boolean {
  const asked = selection.fieldsOf('ModelInstance');
  return fields.some((field) => asked.has(field));
}
