import { textOf } from '../../../esb/index.ts';
import type {
  CustomQueryConditionInput,
  CustomQueryPart,
  CustomQueryPartInput,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { customQueryOperators } from './codes.ts';

/** The stored JSON text as a value; the text itself should it be no JSON. */
export function readDefinition(info: unknown): unknown {
  if (typeof info !== 'string') return info ?? null;
  try {
    return JSON.parse(info) as unknown;
  } catch {
    return info;
  }
}

/** What a stored search asks of each model. */
export function partsOf(definition: unknown): CustomQueryPart[] {
  return objectsIn(objectOf(definition)['condition']).map((part) => ({
    model: textOf(part['bk_obj_id']),
    fields: Array.isArray(part['fields']) ? part['fields'].map(textOf) : [],
    conditions: objectsIn(part['condition']).map(({ field, operator, value }) => ({
      field: textOf(field),
      operator: customQueryOperators.name(operator) ?? 'UNKNOWN',
      operatorCode: textOf(operator),
      value: value ?? null,
    })),
  }));
}

/** The JSON text to store. Each model may stand in it once: the CMDB heeds the last (B1). */
export function writeDefinition(parts: readonly CustomQueryPartInput[]): string {
  const models = parts.map(({ model }) => model);
  const twice = models.find((model, index) => models.indexOf(model) !== index);
  if (twice !== undefined) {
    throw badInput('input.parts', `has "${twice}" more than once; put its conditions together`);
  }
  const strange = models.find((model) => !MODELS.has(model));
  if (strange !== undefined) {
    const what = `has "${strange}", by which no host is found; use ${[...MODELS].join(', ')}`;
    throw badInput('input.parts', what);
  }
  const condition = parts.map(({ model, fields = [], conditions = [] }, index) => ({
    bk_obj_id: model,
    condition: conditions.map((one) => wireCondition(one, `input.parts.${index}.conditions`)),
    fields,
  }));
  return JSON.stringify({ condition });
}

/** To search_host, a condition on any other model means no hosts, without an error (B1). */
const MODELS: ReadonlySet<string> = new Set(['host', 'module', 'set', 'biz', 'plat', 'object']);

const OF_LISTS: ReadonlySet<string> = new Set(['IN', 'NOT_IN', 'ANY_REGEX']);

function wireCondition(condition: CustomQueryConditionInput, argument: string) {
  const { field, operator, value } = condition;
  const [code] = customQueryOperators.codesOf(operator);
  if (code === undefined) throw badInput(argument, 'cannot compare by UNKNOWN');
  if (OF_LISTS.has(operator) && !Array.isArray(value)) {
    throw badInput(argument, `compares \`${field}\` by ${operator}, which takes a list`);
  }
  return { field, operator: code, value };
}

function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
