import { code, codeText, int, is, projection, text, time } from '../../../graph/fields.ts';
import { bySelection, type Selection } from '../../../graph/selection.ts';
import { setEnvironments, setServiceStatuses } from '../codes.ts';

export const setFields = {
  name: text('bk_set_name'),
  description: text('bk_set_desc'),
  remarks: text('description'),
  environment: code('bk_set_env', setEnvironments),
  environmentCode: codeText('bk_set_env'),
  serviceStatus: code('bk_service_status', setServiceStatuses),
  serviceStatusCode: codeText('bk_service_status'),
  capacity: int('bk_capacity'),
  isIdlePool: is('default', 1),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
};

/** Attributes of the CMDB itself that no field reads. */
export const builtInSetAttributes = [
  'bk_biz_id',
  'bk_set_id',
  'bk_parent_id',
  'bk_supplier_account',
  'TopSetName',
  'TopModuleName',
];

/** Whether keys and names, all that the topology tree tells of a set, answer what is asked. */
export function isSetNameEnough(selection: Selection): boolean {
  const selected = selection.fieldsOf('Set');
  if (selected.has('attributes')) return false;
  return [...selected].every((field) => field === 'name' || !Object.hasOwn(setFields, field));
}

export const setProjection = bySelection((selection) =>
  projection(setFields, selection.fieldsOf('Set'), ['bk_set_id', 'bk_biz_id']),
);
