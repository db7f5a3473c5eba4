import { code, codeText, int, names, projection, text, time } from '../../../graph/fields.ts';
import { bySelection, type Selection } from '../../../graph/selection.ts';
import { moduleKinds, moduleTypes } from '../codes.ts';

export const moduleFields = {
  name: text('bk_module_name'),
  type: code('bk_module_type', moduleTypes),
  typeCode: codeText('bk_module_type'),
  kind: code('default', moduleKinds),
  kindCode: int('default'),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
};

/** Fields that name people. */
export const modulePeople = {
  maintainers: names('operator'),
  backupMaintainers: names('bk_bak_operator'),
};

const ALL = { ...moduleFields, ...modulePeople };

const KEYS = ['bk_module_id', 'bk_set_id', 'bk_biz_id'];

/** Attributes of the CMDB itself that no field reads. */
export const builtInModuleAttributes = [
  ...KEYS,
  'bk_parent_id',
  'bk_supplier_account',
  'TopModuleName',
];

/** What of a module says which one it is and where it stands. */
export const moduleKeys: readonly string[] = KEYS;

export const moduleProjection = bySelection((selection) =>
  projection(ALL, selection.fieldsOf('Module'), KEYS),
);

/** Whether keys and names, all that the topology tree tells of a module, answer what is asked. */
export function isNameEnough(selection: Selection): boolean {
  const selected = selection.fieldsOf('Module');
  if (selected.has('attributes')) return false;
  return [...selected].every((field) => field === 'name' || !Object.hasOwn(ALL, field));
}
