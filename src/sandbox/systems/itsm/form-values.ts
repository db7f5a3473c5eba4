import type { Cmdb } from '../../state/cmdb.ts';
import type { FormField } from '../../state/itsm-services.ts';
import type { FieldValue } from '../../state/tickets.ts';
import { isRecord, listOf, scalarText } from '../../values.ts';
import { choicesOf } from './form-fields.ts';
import { parameterError } from './itsm-failure.ts';
import { parseItsmTime } from './itsm-times.ts';

/**
 * The values of a form that was sent as `[{key, value}]`: every required field is there and not
 * empty, choices are keys of their options. Keys that the form does not have are ignored.
 */
export function formValues(form: readonly FormField[], sent: unknown, cmdb: Cmdb): FieldValue[] {
  const items = listOf(sent);
  if (!items?.every((item) => isRecord(item) && typeof item.key === 'string' && 'value' in item)) {
    throw parameterError('fields: a list of key and value is required', 'fields: 该字段是必填项');
  }
  const values = new Map(items.filter(isRecord).map((item) => [item.key, item.value]));
  const lost = form.filter((field) => field.required && isEmpty(values.get(field.key)));
  if (lost.length > 0) throw missing(lost);
  return form.flatMap((field) => {
    if (!values.has(field.key)) return [];
    const value = values.get(field.key);
    if (!isEmpty(value)) demandValue(field, value, cmdb);
    return [{ field, value }];
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function missing(fields: readonly FormField[]) {
  const keys = fields.map((field) => field.key).join(', ');
  return parameterError(`missing fields: ${keys}`, `单据处理失败，缺少参数：${keys}`);
}

const ONE_OF: readonly string[] = ['SELECT', 'RADIO', 'TREESELECT'];
const SOME_OF: readonly string[] = ['MULTISELECT', 'CHECKBOX'];

function demandValue(field: FormField, value: unknown, cmdb: Cmdb): void {
  const text = scalarText(value);
  const keys = choicesOf(field, cmdb).map((choice) => choice.key);
  const isRight =
    (field.type === 'INT' && /^-?\d+$/.test(text)) ||
    (/^DATE(TIME)?$/.test(field.type) && parseItsmTime(text) !== undefined) ||
    (ONE_OF.includes(field.type) && keys.includes(text)) ||
    (SOME_OF.includes(field.type) && text.split(',').every((key) => keys.includes(key))) ||
    !CHECKED.includes(field.type);
  if (isRight) return;
  throw parameterError(
    `[${field.key}] has a wrong value: ${text}`,
    `【${field.name}】的值不合法: ${text}`,
  );
}

const CHECKED: readonly string[] = ['INT', 'DATE', 'DATETIME', ...ONE_OF, ...SOME_OF];

/** The value as people read it: an option's name instead of its key. */
export function displayValue({ field, value }: FieldValue, cmdb: Cmdb): unknown {
  const choices = choicesOf(field, cmdb);
  if (choices.length === 0) return value;
  const nameOf = (key: string) => choices.find((choice) => choice.key === key)?.name ?? key;
  return scalarText(value).split(',').map(nameOf).join(',');
}
