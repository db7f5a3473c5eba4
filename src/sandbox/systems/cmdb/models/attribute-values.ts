import { type Failure, systemFailure } from '../../../failure.ts';
import type { Attribute } from '../../../state/models.ts';
import type { SandboxState } from '../../../state/state.ts';
import { isRecord, recordOf, scalarText } from '../../../values.ts';
import { invalidParameter } from '../refusals.ts';
import { enumChoices } from './attribute-input.ts';
import { itemWithId } from './instance-source.ts';

/** What an attribute holds when nothing was sent for it. */
export function defaultValue({ bk_property_type: type, option }: Attribute): unknown {
  if (type === 'singlechar' || type === 'longchar' || type === 'multiasst') return '';
  if (type === 'bool') return false;
  if (type !== 'enum') return null;
  return enumChoices(option).find((choice) => choice.is_default === true)?.id ?? null;
}

/** The value as it is stored; refused when it does not fit the attribute's type (B6). */
export function checkedValue(state: SandboxState, attribute: Attribute, value: unknown): unknown {
  if (value === null) return null;
  const { bk_property_type: type } = attribute;
  if (ASSOCIATED.has(type)) return associatedIds(state, attribute, value);
  const failure = CHECKS[type]?.(attribute, value);
  if (failure) throw failure;
  return value;
}

const ASSOCIATED: ReadonlySet<string> = new Set(['singleasst', 'multiasst', 'foreignkey']);

type Check = (attribute: Attribute, value: unknown) => Failure | undefined;

const CHECKS: Readonly<Record<string, Check>> = {
  singlechar: (attribute, value) => textFailure(attribute, value, 256),
  longchar: (attribute, value) => textFailure(attribute, value, 2000),
  objuser: (attribute, value) => textFailure(attribute, value, 2000),
  int: (attribute, value) =>
    Number.isSafeInteger(value)
      ? rangeFailure(attribute, Number(value))
      : refused(1199009, attribute, 'an integer', '应为整数'),
  float: (attribute, value) =>
    typeof value === 'number'
      ? rangeFailure(attribute, value)
      : refused(1199042, attribute, 'a float', '应为浮点数'),
  bool: (attribute, value) =>
    typeof value === 'boolean' ? undefined : refused(1199025, attribute, 'a bool', '应为布尔值'),
  enum: (attribute, value) =>
    enumChoices(attribute.option).some((choice) => choice.id === value)
      ? undefined
      : invalidParameter(attribute.bk_property_id),
  date: (attribute, value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(scalarText(value))
      ? undefined
      : invalidParameter(attribute.bk_property_id),
  time: (attribute, value) =>
    /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}/.test(scalarText(value))
      ? undefined
      : invalidParameter(attribute.bk_property_id),
  timezone: (attribute, value) =>
    /^[A-Za-z_]+\/[A-Za-z_/+-]+\d*$/.test(scalarText(value))
      ? undefined
      : refused(1199024, attribute, 'a time zone', '应为时区'),
};

function textFailure(attribute: Attribute, value: unknown, max: number): Failure | undefined {
  if (typeof value !== 'string') return refused(1199007, attribute, 'a string', '应为字符串');
  if (value.length > max) return refused(1199015, attribute, 'shorter', '长度超过限制');
  const pattern = typeof attribute.option === 'string' ? attribute.option : '';
  if (!pattern || value === '' || new RegExp(pattern).test(value)) return undefined;
  return refused(1199016, attribute, 'of the attribute’s form', '正则校验不通过');
}

/** `min` and `max` are text in the document's example. */
function rangeFailure({ bk_property_id, option }: Attribute, value: number): Failure | undefined {
  const { min, max } = isRecord(option) ? recordOf(option) : {};
  const [low, high] = [scalarText(min), scalarText(max)];
  const tooLow = low !== '' && value < Number(low);
  const tooHigh = high !== '' && value > Number(high);
  return tooLow || tooHigh ? invalidParameter(bk_property_id) : undefined;
}

/** Ids of associated instances are kept as text joined by commas; a single one may be a number. */
function associatedIds(state: SandboxState, attribute: Attribute, value: unknown): string {
  const { bk_asst_obj_id: target, bk_property_id: name } = attribute;
  const texts = (Array.isArray(value) ? value : [value]).flatMap((each) =>
    scalarText(each).split(','),
  );
  const ids = texts.map((text) => text.trim()).filter(Boolean);
  if (attribute.bk_property_type !== 'multiasst' && ids.length > 1) throw invalidParameter(name);
  for (const id of ids) {
    if (!/^\d+$/.test(id) || !itemWithId(state, target, Number(id))) throw invalidParameter(name);
  }
  return ids.join(',');
}

function refused(code: number, { bk_property_id }: Attribute, en: string, zh: string): Failure {
  return systemFailure(code, `${bk_property_id} must be ${en}`, `${bk_property_id} ${zh}`);
}
