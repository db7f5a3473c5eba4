import type {
  AttributeCondition,
  AttributeOperator,
  ModelInstanceFilter,
  ModelInstanceOrder,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { containing } from '../conditions.ts';
import { sortText } from '../order.ts';
import { namesOf } from './keys.ts';
import type { InstanceCondition } from './search-api.ts';

const OPERATORS: Readonly<Record<AttributeOperator, InstanceCondition['operator']>> = {
  EQUAL: '$eq',
  NOT_EQUAL: '$ne',
  MATCHES: '$regex',
};

/** A filter as the conditions of search_inst, by model. */
export function instanceConditions(
  modelId: string,
  { instanceIds, nameContains, conditions }: ModelInstanceFilter,
): Readonly<Record<string, readonly InstanceCondition[]>> {
  const byModel = new Map<string, InstanceCondition[]>();
  const add = (model: string, condition: InstanceCondition, argument: string) => {
    const known = byModel.get(model) ?? [];
    refuseTwice(known, condition, argument);
    byModel.set(model, [...known, condition]);
  };
  if (instanceIds) {
    const field = namesOf(modelId).id;
    add(modelId, { field, operator: '$in', value: instanceIds }, 'filter.instanceIds');
  }
  const part = containing(nameContains);
  if (part) {
    const field = namesOf(modelId).name;
    add(modelId, { field, operator: '$regex', value: part['$regex'] }, 'filter.nameContains');
  }
  for (const [index, condition] of (conditions ?? []).entries()) {
    const argument = `filter.conditions[${index}]`;
    add(condition.modelId ?? modelId, wireCondition(condition, argument), argument);
  }
  return Object.fromEntries(byModel);
}

/** The order of instances; by id when there is none. */
export function instanceSort(order: ModelInstanceOrder | null | undefined): string | undefined {
  if (!order) return undefined;
  demandName(order.attribute, 'orderBy.attribute');
  return sortText({ attribute: order.attribute }, { ...order, field: 'attribute' });
}

function wireCondition(
  { attribute, operator, value }: AttributeCondition,
  argument: string,
): InstanceCondition {
  demandName(attribute, `${argument}.attribute`);
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw badInput(`${argument}.value`, 'must be text, a number, true or false');
  }
  return { field: attribute, operator: OPERATORS[operator ?? 'EQUAL'], value };
}

/** Of two conditions on one attribute the CMDB may heed the last alone (behaviour.md B1). */
function refuseTwice(
  known: readonly InstanceCondition[],
  { field }: InstanceCondition,
  argument: string,
): void {
  if (!known.some((condition) => condition.field === field)) return;
  throw badInput(argument, `is a second condition on ${field}; use MATCHES to join them in one`);
}

/** A name as an attribute can have it: it stands in an order, where a comma or `-` has a meaning. */
function demandName(attribute: string, argument: string): void {
  if (/^[A-Za-z_]\w*$/.test(attribute)) return;
  throw badInput(argument, 'must be the CMDB name of an attribute, such as bk_inst_name');
}
