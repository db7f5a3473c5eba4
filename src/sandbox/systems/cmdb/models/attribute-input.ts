import { systemFailure } from '../../../failure.ts';
import type { Attribute, Models } from '../../../state/models.ts';
import { isRecord, listOf, type Wire } from '../../../values.ts';
import { invalidParameter, mustBeSet } from '../refusals.ts';
import { isBlank, optionalText } from './inputs.ts';
import { unknownValue } from './refusals.ts';

/** Attribute types of behaviour.md B6; the document's table lacks float and foreignkey. */
export const ATTRIBUTE_TYPES: ReadonlySet<string> = new Set(
  'singlechar longchar int float enum date time objuser singleasst multiasst foreignkey timezone bool'.split(
    ' ',
  ),
);

export const ASSOCIATION_TYPES: ReadonlySet<string> = new Set([
  'singleasst',
  'multiasst',
  'foreignkey',
]);

type Changes = Partial<
  Pick<Attribute, (typeof TEXTS)[number] | (typeof FLAGS)[number] | 'option' | 'bk_property_index'>
>;

const TEXTS = [
  'bk_property_name',
  'bk_property_type',
  'bk_property_group',
  'bk_asst_obj_id',
  'unit',
  'placeholder',
  'description',
] as const;

const FLAGS = ['editable', 'isonly', 'isreadonly', 'isrequired'] as const;

/** The members that a caller may set, as far as the call has them. */
export function attributeChanges(params: Wire): Changes {
  const changes: Changes = {};
  for (const name of TEXTS) {
    const text = optionalText(params, name);
    if (text !== undefined) changes[name] = text;
  }
  for (const name of FLAGS) if (!isBlank(params[name])) changes[name] = flag(params, name);
  if (params.option !== undefined) changes.option = readOption(params.option);
  return changes;
}

/** Whether the parts of a new or changed attribute fit together. */
export function demandWhole(models: Models, attribute: Attribute): void {
  const { bk_property_type: type, bk_asst_obj_id: target } = attribute;
  if (attribute.bk_property_name === '') throw mustBeSet('bk_property_name');
  if (!ATTRIBUTE_TYPES.has(type)) throw invalidParameter('bk_property_type');
  if (type === 'enum' && enumChoices(attribute.option).length === 0)
    throw invalidParameter('option');
  if (!ASSOCIATION_TYPES.has(type)) return;
  if (target === '') throw mustBeSet('bk_asst_obj_id');
  if (!models.model(target)) throw unknownValue('bk_asst_obj_id', target);
}

/** The choices of an enum: records with an id; anything else is none. */
export function enumChoices(option: unknown): Wire[] {
  const choices = listOf(option) ?? [];
  return choices.every((each) => isRecord(each) && !isBlank(each.id)) ? (choices as Wire[]) : [];
}

/** Flags come as booleans or, as in the document's examples, as text. */
function flag(params: Wire, name: string): boolean {
  const value = params[name];
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw systemFailure(1199025, `${name} must be a bool`, `${name} 应为布尔值`);
}

/** The settings come as they are or, as in update_object_attribute's example, as JSON text. */
function readOption(option: unknown): unknown {
  if (typeof option !== 'string') return option;
  try {
    const parsed: unknown = JSON.parse(option);
    return typeof parsed === 'object' && parsed !== null ? parsed : option;
  } catch {
    // a regular expression of a text attribute
    return option;
  }
}
