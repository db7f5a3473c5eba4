/** Tells whether an attribute's value satisfies a condition; undefined when it is absent. */
export type Predicate = (value: unknown) => boolean;

/** A condition that MongoDB would refuse. */
export class BadCondition extends Error {}

const OPERATORS: Readonly<Record<string, (operand: unknown) => Predicate>> = {
  $eq: (operand) => (value) => same(value, operand),
  $ne: (operand) => (value) => !same(value, operand),
  $in: (operand) => memberOf(operand, '$in'),
  $nin: (operand) => {
    const isMember = memberOf(operand, '$nin');
    return (value) => !isMember(value);
  },
  $lt: (operand) => (value) => (order(value, operand) ?? 0) < 0,
  $lte: (operand) => (value) => (order(value, operand) ?? 1) <= 0,
  $gt: (operand) => (value) => (order(value, operand) ?? 0) > 0,
  $gte: (operand) => (value) => (order(value, operand) ?? -1) >= 0,
  $exists: (operand) => (value) => (value !== undefined) === Boolean(operand),
  $regex: (operand) => matches(operand),
  $multilike: (operand) => {
    const patterns = listOperand(operand, '$multilike').map(matches);
    return (value) => patterns.some((pattern) => pattern(value));
  },
};

/** One operator with its operand; throws BadCondition for one that MongoDB does not know. */
export function operatorPredicate(operator: string, operand: unknown): Predicate {
  const build = OPERATORS[operator];
  if (!build) throw new BadCondition(`unknown operator: ${operator}`);
  return build(operand);
}

/** `null` equals an absent attribute, as in MongoDB; numbers and text never equal one another. */
function same(value: unknown, operand: unknown): boolean {
  return (value ?? null) === (operand ?? null);
}

function memberOf(operand: unknown, operator: string): Predicate {
  const members = new Set(listOperand(operand, operator).map((each) => each ?? null));
  return (value) => members.has(value ?? null);
}

function listOperand(operand: unknown, operator: string): readonly unknown[] {
  if (Array.isArray(operand)) return operand;
  throw new BadCondition(`${operator} needs an array`);
}

function matches(operand: unknown): Predicate {
  if (typeof operand !== 'string') throw new BadCondition('$regex has to be a string');
  let pattern: RegExp;
  try {
    pattern = new RegExp(operand);
  } catch {
    throw new BadCondition(`Regular expression is invalid: ${operand}`);
  }
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Only values of one type have an order; undefined means that the comparison is false. */
function order(value: unknown, operand: unknown): number | undefined {
  if (typeof value === 'number' && typeof operand === 'number') return value - operand;
  if (typeof value !== 'string' || typeof operand !== 'string') return undefined;
  return comparableText(value) < comparableText(operand)
    ? -1
    : Number(comparableText(value) > comparableText(operand));
}

const TIME_LIKE = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}:\d{2}|$)/;

/** Text that looks like a time is compared as one (behaviour.md B1). */
function comparableText(text: string): string {
  if (!TIME_LIKE.test(text)) return text;
  const ms = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(ms) ? text : new Date(ms).toISOString();
}
