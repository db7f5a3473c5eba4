import { moduleTypes } from '../codes.ts';
import { coded, joined, requiredText } from '../writables.ts';

/** What an input of a module sets. */
export const moduleWritables = {
  name: requiredText('bk_module_name'),
  type: coded('bk_module_type', moduleTypes),
  maintainers: joined('operator'),
  backupMaintainers: joined('bk_bak_operator'),
};

/** Attributes that are the CMDB's own to set. */
export const reservedModuleAttributes = [
  'bk_biz_id',
  'bk_set_id',
  'bk_module_id',
  'bk_parent_id',
  'bk_supplier_account',
  'default',
];
