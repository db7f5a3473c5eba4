import { hostSlas, osTypes } from '../codes.ts';
import { coded, joined, plainText } from '../writables.ts';

/** What an input of a host sets. */
export const hostWritables = {
  outerIp: plainText('bk_host_outerip'),
  name: plainText('bk_host_name'),
  osType: coded('bk_os_type', osTypes),
  osName: plainText('bk_os_name'),
  sla: coded('bk_sla', hostSlas),
  assetId: plainText('bk_asset_id'),
  serialNumber: plainText('bk_sn'),
  comment: plainText('bk_comment'),
  maintainers: joined('operator'),
  backupMaintainers: joined('bk_bak_operator'),
};

/** Attributes that make a host the one it is, and those that are the CMDB's own to set. */
export const reservedHostAttributes = [
  'bk_host_id',
  'bk_host_innerip',
  'bk_cloud_id',
  'bk_supplier_account',
  'import_from',
  'create_time',
  'last_time',
];
