import type { Ahead } from './ahead.ts';
import type { Answered } from './answer.ts';
import type { Column } from './column.ts';
import { Failures } from './failures.ts';
import { Fault } from './fault.ts';
import { Filling } from './filling.ts';
import { fillLeaves } from './leaf-column.ts';
import { type Level, patchOf } from './level.ts';
import type { FieldPlan, PatchPlan } from './object-plan.ts';
import { Part } from './part.ts';
import { inParts } from './parts.ts';
import { type Args, columnOf, type Execution } from './resolving.ts';
import { isPromise, settleInto, settleLists } from './settling.ts';
import { Waits } from './waits.ts';

export interface RunOptions extends Execution {
  readonly context: unknown;
  /** What a whole level may load at once, before its resolvers ask one by one. */
  readonly ahead: Ahead;
  /** Whether nobody waits for the answer any more: then no field is resolved any more. */
  readonly abandoned?: (() => boolean) | undefined;
}

/**
 * One execution, level by level: a field is resolved for all objects of its level together, so
 * that what they load is asked for in one go, and what is at hand costs no promise.
 */
export class Run {
  readonly #options: RunOptions;
  readonly #failures = new Failures();
  readonly #waits = new Waits();
  readonly #later: Part[] = [];

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /** Root fields beside one another; answers at once when nothing had to be waited for. */
  query(): Answered | Promise<Answered> {
    const root = this.#root();
    this.#enter(root);
    const idle = this.#waits.idle();
    return idle ? idle.then(() => this.#answer(root)) : this.#answer(root);
  }

  /**
   * Root fields one after another, each with all that is below it; none is begun once one has
   * failed that the answer cannot be without.
   */
  async mutation(): Promise<Answered> {
    const root = this.#root();
    for (const field of root.plan.fields) {
      if (this.#failures.fatal) break;
      this.#resolve(root, field);
      await this.#waits.idle();
    }
    this.#defer(root);
    return this.#answer(root);
  }

  #root(): Level {
    const { plan, rootValue } = this.#options;
    return { plan: plan.root, sources: [rootValue], outs: [{ ...plan.root.blank }] };
  }

  #answer({ outs: [out] }: Level): Answered {
    const { errors, fatal } = this.#failures;
    const data = fatal || !out ? null : out;
    const answer = errors.length === 0 ? { data } : { errors, data };
    return data === null || this.#later.length === 0 ? answer : inParts(answer, this.#later);
  }

  /** What is deferred is begun with the rest, and waited for by itself. */
  #part(level: Level, { label, plan }: PatchPlan): Part {
    const patch = patchOf(level, plan);
    this.#enter(patch);
    return new Part({
      ...{ level: patch, label, failures: this.#failures, below: this.#later },
      idle: this.#waits.idle(),
    });
  }

  /** Objects first: what they load is under way while the leaves are made. */
  #enter(level: Level): void {
    const { composites, leaves } = level.plan;
    for (const field of composites) this.#resolve(level, field);
    for (const field of leaves) this.#resolve(level, field);
    this.#defer(level);
  }

  #defer(level: Level): void {
    for (const patch of level.plan.patches) {
      this.#later.push(new Run(this.#options).#part(level, patch));
    }
  }

  /** One field of all objects of a level. */
  #resolve(level: Level, field: FieldPlan): void {
    if (this.#options.abandoned?.()) return;
    const args = this.#argsOf(level, field);
    if (!args) return;
    const column = columnOf(this.#options, level, field, args);
    const fill = field.completion.kind === 'leaf' ? this.#fillLeaves : this.#fillRest;
    const loading = this.#loadAhead(column, args);
    if (loading) this.#waits.after(loading, () => fill.call(this, column));
    else fill.call(this, column);
  }

  /** The arguments of a field are one for all objects: so is what is wrong with them. */
  #argsOf(level: Level, field: FieldPlan): Args | undefined {
    try {
      return field.args(this.#options.variables);
    } catch (error) {
      for (const row of level.sources.keys()) this.#failures.add(level, row, field, error);
      return undefined;
    }
  }

  /** What goes wrong here goes wrong again, and is told, where the field itself asks. */
  #loadAhead({ level, field }: Column, args: Args): Promise<unknown> | undefined {
    const { ahead, context } = this.#options;
    try {
      return ahead(field.coordinate, level.sources, args, context);
    } catch {
      return undefined;
    }
  }

  #fillLeaves(column: Column): void {
    this.#waits.afterAll(fillLeaves(column, this.#failures), () => undefined);
  }

  /** All objects are there before any is gone into, so that those below them are one level. */
  #fillRest(column: Column): void {
    const values: unknown[] = [];
    values.length = column.level.sources.length;
    const settling = askAll(column, values);
    this.#waits.afterAll(settling, () => {
      const lists = settleLists(values, column.field.completion);
      this.#waits.afterAll(lists, () => this.#fill(column, values));
    });
  }

  #fill(column: Column, values: readonly unknown[]): void {
    const filling = new Filling(column, values, this.#failures);
    filling.fill();
    this.#waits.afterAll(filling.waiting, () => {
      for (const level of filling.levels) this.#enter(level);
    });
  }
}

/** Puts what a resolver answers for each object into a list; answers what is to be waited for. */
function askAll({ level, ask }: Column, values: unknown[]): Promise<void>[] {
  const waiting: Promise<void>[] = [];
  const { sources } = level;
  for (let row = 0; row < sources.length; row += 1) {
    try {
      const value = ask(sources[row]);
      values[row] = value;
      if (isPromise(value)) waiting.push(settleInto(values, row, value));
    } catch (error) {
      values[row] = new Fault(error);
    }
  }
  return waiting;
}
