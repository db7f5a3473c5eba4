import { isRecord, listOf, recordOf, type Wire } from '../../values.ts';
import { BadCondition, operatorPredicate, type Predicate } from './operators.ts';

export type ItemTest = (item: Wire) => boolean;

/** How a plain value (no operator object) in a condition is matched. */
export type PlainMatch = (field: string, value: unknown) => Predicate;

/** Exact, as search_set and search_module match (behaviour.md B2). */
export const exactly: PlainMatch = (_field, value) => operatorPredicate('$eq', value);

/**
 * A MongoDB filter, attribute by attribute: a plain value or an object of operators, with `$or` and
 * `$and` on top. `allowed` narrows the operators where an API knows fewer.
 */
export function filterTest(
  condition: unknown,
  plain: PlainMatch = exactly,
  allowed?: ReadonlySet<string>,
): ItemTest {
  const tests = Object.entries(recordOf(condition)).map(([field, value]) => {
    if (field === '$or' || field === '$and') return branches(field, value, plain, allowed);
    const predicate = valuePredicate(field, value, plain, allowed);
    return (item: Wire) => predicate(item[field]);
  });
  return (item) => tests.every((test) => test(item));
}

function branches(
  operator: '$or' | '$and',
  value: unknown,
  plain: PlainMatch,
  allowed?: ReadonlySet<string>,
): ItemTest {
  if (allowed && !allowed.has(operator)) throw new BadCondition(`unknown operator: ${operator}`);
  const list = listOf(value);
  if (!list || list.length === 0) throw new BadCondition(`${operator} must be a nonempty array`);
  const tests = list.map((each) => filterTest(each, plain, allowed));
  return operator === '$or'
    ? (item) => tests.some((test) => test(item))
    : (item) => tests.every((test) => test(item));
}

function valuePredicate(
  field: string,
  value: unknown,
  plain: PlainMatch,
  allowed?: ReadonlySet<string>,
): Predicate {
  if (!isRecord(value)) return plain(field, value);
  const predicates = Object.entries(value).map(([operator, operand]) => {
    if (allowed && !allowed.has(operator)) throw new BadCondition(`unknown operator: ${operator}`);
    return operatorPredicate(operator, operand);
  });
  return (found) => predicates.every((predicate) => predicate(found));
}
