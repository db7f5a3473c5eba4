import { codes } from '../../../graph/codes.ts';

export const formFieldTypes = codes({
  STRING: 'STRING',
  TEXT: 'TEXT',
  INT: 'INT',
  DATE: 'DATE',
  DATETIME: 'DATETIME',
  TABLE: 'TABLE',
  SELECT: 'SELECT',
  MULTISELECT: 'MULTISELECT',
  CHECKBOX: 'CHECKBOX',
  RADIO: 'RADIO',
  MEMBERS: 'MEMBERS',
  RICHTEXT: 'RICHTEXT',
  FILE: 'FILE',
  CUSTOMTABLE: 'CUSTOMTABLE',
  TREESELECT: 'TREESELECT',
  CASCADE: 'CASCADE',
});
