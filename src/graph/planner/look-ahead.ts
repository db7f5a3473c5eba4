import type { GraphContext } from '../context.ts';
import {
  type FieldPlan,
  infoOf,
  type ObjectPlan,
  type PreparedOperation,
} from '../execution/index.ts';
import { belowOf, isWrapper } from './plan-below.ts';
import {
  type Args,
  type FieldRule,
  type FieldRules,
  isMet,
  type Known,
  type Place,
} from './rules.ts';

/**
 * Begins, when an operation starts, what its text alone tells to be needed. It only begins: the
 * loaders keep what comes, the resolvers ask for it as they always do, and with nothing begun they
 * answer the same, later.
 */
export function lookAhead(
  prepared: PreparedOperation,
  context: GraphContext,
  rules: FieldRules,
): void {
  new LookAhead(prepared, context, rules).begin();
}

class LookAhead {
  readonly #prepared: PreparedOperation;
  readonly #context: GraphContext;
  readonly #rules: FieldRules;
  /** Grows while it is gone through: what is deferred may defer in turn. */
  readonly #later: (() => void)[] = [];

  constructor(prepared: PreparedOperation, context: GraphContext, rules: FieldRules) {
    this.#prepared = prepared;
    this.#context = context;
    this.#rules = rules;
  }

  /** What is deferred last, so that nothing else waits in a queue behind it. */
  begin(): void {
    this.#walk(this.#prepared.plan.root, {});
    for (const walk of this.#later) walk();
  }

  /** The deepest first: what is above may be answered by what was begun below. */
  #walk(plan: ObjectPlan, known: Known): void {
    for (const field of [...plan.composites, ...plan.leaves]) {
      const rule = this.#rules[field.coordinate];
      if (rule) this.#apply(rule, field, known);
      else if (isWrapper(field.parent)) this.#descend(field, known);
    }
    for (const patch of plan.patches) this.#later.push(() => this.#walk(patch.plan, known));
  }

  #apply(rule: FieldRule, field: FieldPlan, known: Known): void {
    const args = this.#argsOf(field);
    if (!args || !isMet(rule, known)) return;
    if (rule.leads) this.#descend(field, rule.leads(known, args));
    const { begin } = rule;
    if (begin) settleQuietly(() => begin(this.#place(field, known, args)));
  }

  #place(field: FieldPlan, known: Known, args: Args): Place {
    const context = this.#context;
    const prepared = this.#prepared;
    const runField = () =>
      field.definition.resolve?.(known, args, context, infoOf(prepared, field));
    return { known, args, context, below: belowOf(field), runField };
  }

  #descend(field: FieldPlan, known: Known): void {
    const below = belowOf(field);
    if (below) this.#walk(below, known);
  }

  /** Arguments that cannot be used are for the execution to tell. */
  #argsOf(field: FieldPlan): Args | undefined {
    try {
      return field.args(this.#prepared.variables);
    } catch {
      return undefined;
    }
  }
}

/** What goes wrong is told when the execution comes by and asks the same. */
function settleQuietly(start: () => unknown): void {
  try {
    const begun = start();
    for (const one of Array.isArray(begun) ? begun : [begun]) {
      Promise.resolve(one).catch(() => undefined);
    }
  } catch {
    // As above.
  }
}
