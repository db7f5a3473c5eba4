import { bool, code, json, long, names, text, time } from '../../../graph/fields.ts';
import { formFieldTypes } from '../services/codes.ts';
import { logSources, processorsTypes, stepActions, stepStatuses } from './codes.ts';

export const ticketFields = {
  title: text('title'),
  statusCode: text('current_status'),
  serviceType: text('service_type'),
  serviceId: long('service_id'),
  catalogId: long('catalog_id'),
  flowId: long('flow_id'),
  isCommented: bool('is_commented'),
  createdAt: time('create_at'),
  updatedAt: time('update_at'),
  endedAt: time('end_at'),
};

export const ticketFieldFields = {
  name: text('name'),
  description: text('desc'),
  type: code('type', formFieldTypes),
  typeCode: text('type'),
  value: json('value'),
  displayValue: json('display_value'),
};

export const stepFields = {
  name: text('name'),
  status: code('status', stepStatuses),
  statusCode: text('status'),
  action: code('action_type', stepActions),
  actionCode: text('action_type'),
  processorsType: code('processors_type', processorsTypes),
  processorsTypeCode: text('processors_type'),
  processors: names('processors'),
};

export const operationFields = {
  kindCode: text('key'),
  name: text('name'),
  isAllowed: bool('can_operate'),
};

export const ticketLogFields = {
  loggedAt: time('operate_at'),
  message: text('message'),
  source: code('source', logSources),
  sourceCode: text('source'),
};
