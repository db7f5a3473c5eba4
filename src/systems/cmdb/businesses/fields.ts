import { code, codeText, is, names, projection, text, time } from '../../../graph/fields.ts';
import { bySelection } from '../../../graph/selection.ts';
import { businessLanguages, businessLifeCycles } from '../codes.ts';

export const businessFields = {
  name: text('bk_biz_name'),
  lifeCycle: code('life_cycle', businessLifeCycles),
  lifeCycleCode: codeText('life_cycle'),
  language: code('language', businessLanguages),
  languageCode: codeText('language'),
  timeZone: text('time_zone'),
  isResourcePool: is('default', 1),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
};

/** Fields that name people. */
export const businessPeople = {
  maintainers: names('bk_biz_maintainer'),
  productManagers: names('bk_biz_productor'),
  developers: names('bk_biz_developer'),
  testers: names('bk_biz_tester'),
  operators: names('operator'),
};

const ALL = { ...businessFields, ...businessPeople };

/** Attributes of the CMDB itself that no field reads. */
export const builtInBusinessAttributes = [
  'bk_biz_id',
  'bk_supplier_account',
  'bk_supplier_id',
  'bk_data_status',
  'default',
];

export const businessProjection = bySelection((selection) =>
  projection(ALL, selection.fieldsOf('Business'), ['bk_biz_id']),
);
