import { setEnvironments, setServiceStatuses } from '../codes.ts';
import { coded, plainNumber, plainText, requiredText } from '../writables.ts';

/** What an input of a set sets. */
export const setWritables = {
  name: requiredText('bk_set_name'),
  description: plainText('bk_set_desc'),
  remarks: plainText('description'),
  environment: coded('bk_set_env', setEnvironments),
  serviceStatus: coded('bk_service_status', setServiceStatuses),
  capacity: plainNumber('bk_capacity'),
};

/** Attributes that are the CMDB's own to set. */
export const reservedSetAttributes = [
  'bk_biz_id',
  'bk_set_id',
  'bk_parent_id',
  'bk_supplier_account',
  'default',
];
