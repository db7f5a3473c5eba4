import type { Attribute } from './models.ts';

/** A user-defined short text of the basic group, with everything else at its default. */
export function blankAttribute(
  id: number,
  objId: string,
  time: string,
  creator: string,
): Attribute {
  return {
    id,
    bk_obj_id: objId,
    bk_property_id: '',
    bk_property_name: '',
    bk_property_type: 'singlechar',
    bk_property_group: 'default',
    bk_property_index: 0,
    bk_asst_obj_id: '',
    bk_asst_type: 0,
    option: '',
    unit: '',
    placeholder: '',
    description: '',
    editable: true,
    isonly: false,
    ispre: false,
    isreadonly: false,
    isrequired: false,
    isapi: false,
    creator,
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  };
}
