import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { operatorPredicate, type Predicate } from './operators.ts';

/** The conditions of one `condition[]` entry of search_host, by attribute. */
export class ConditionTest {
  readonly #predicates = new Map<string, Predicate[]>();
  /** Whole numbers that an attribute is pinned to by `$eq` or `$in`, to look up instead of scan. */
  readonly #pinned = new Map<string, readonly unknown[]>();

  constructor(conditions: unknown, isHost: boolean) {
    const merging = new Set<string>();
    for (const { field, operator, value } of (listOf(conditions) ?? []).map(conditionOf)) {
      const predicate = operatorPredicate(operator, isHost ? value : escaped(operator, value));
      // Two conditions on one attribute: the last wins, but on hosts these are merged (B1).
      const merges = isHost && PASSED_ON.has(operator);
      const before = merges && merging.has(field) ? (this.#predicates.get(field) ?? []) : [];
      this.#predicates.set(field, [...before, predicate]);
      if (merges) merging.add(field);
      else merging.delete(field);
      this.#pin(field, operator, value);
    }
  }

  get isEmpty(): boolean {
    return this.#predicates.size === 0;
  }

  get fields(): Iterable<string> {
    return this.#predicates.keys();
  }

  /** The values that an attribute must have one of, when the conditions say so. */
  pinned(field: string): readonly unknown[] | undefined {
    return this.#pinned.get(field);
  }

  holdsFor(item: Wire): boolean {
    for (const [field, predicates] of this.#predicates) {
      const value = item[field];
      for (const predicate of predicates) if (!predicate(value)) return false;
    }
    return true;
  }

  #pin(field: string, operator: string, value: unknown): void {
    if (operator === '$eq') this.#pinned.set(field, [value]);
    else if (operator === '$in') this.#pinned.set(field, listOf(value) ?? []);
    else this.#pinned.delete(field);
  }
}

const PASSED_ON = new Set(['$ne', '$lt', '$lte', '$gt', '$gte', '$exists']);

function conditionOf(condition: unknown): { field: string; operator: string; value: unknown } {
  const { field, operator, value } = recordOf(condition);
  return { field: textOf(field), operator: textOf(operator), value };
}

/**
 * Outside hosts the CMDB puts a backslash before these characters but compares exactly, so that
 * text holding one of them never matches (behaviour.md B1).
 */
function escaped(operator: string, value: unknown): unknown {
  if (typeof value !== 'string' || !(operator === '$eq' || PASSED_ON.has(operator))) return value;
  return value.replace(/[.()|[\]\-*{}^$?\\]/g, '\\$&');
}
