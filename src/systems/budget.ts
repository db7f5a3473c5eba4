import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from '../graph/context.ts';
import type { OperationPlan, PreparedOperation } from '../graph/execution/index.ts';
import {
  type Deciding,
  decidingText,
  decidingVariables,
  withDistinctNames,
} from '../graph/planner/deciding-variables.ts';
import { forecast } from '../graph/planner/forecast.ts';
import { Sizes } from '../graph/planner/sizes.ts';
import { tooComplex } from '../graph/too-complex.ts';
import { costTable } from './plan/cost-rules.ts';
import { fieldRules } from './plan/field-rules.ts';
import { longestSizes } from './plan/longest-sizes.ts';

export interface BudgetOptions {
  /** ESB calls that one operation may ask for at most. */
  readonly maxCost?: number | undefined;
  /** As operations are executed with; default true. */
  readonly planner?: boolean | undefined;
}

/**
 * Far above what is asked of the largest business, each thing once, and far below what asks for
 * each thing of each thing.
 */
export const MAX_COST = 5_000;

/** Why an operation is refused; undefined for one within the budget. */
export type Refusal = GraphQLError | undefined;

/** What is known of one operation's cost, for all requests that ask it. */
interface Priced {
  readonly deciding: Deciding;
  /** Where nothing of its variables decides. */
  always?: { readonly refusal: Refusal };
  /** By what decides. */
  readonly refusals: LRUCache<string, { readonly refusal: Refusal }>;
}

/** Ways to ask one operation that are remembered, and the longest text of one. */
const MOST_WAYS = 64;
const LONGEST_WAY = 1_000;

/**
 * How many ESB calls an operation may ask for: the forecast of `explain`, by the same rules, with
 * every list as long as it may be. It makes no call. Known operations are judged at once.
 */
export class Budget {
  readonly #maxCost: number;
  readonly #planner: boolean;
  readonly #known = new WeakMap<OperationPlan, Priced>();

  constructor({ maxCost = MAX_COST, planner = true }: BudgetOptions = {}) {
    this.#maxCost = maxCost;
    this.#planner = planner;
  }

  refusalOf(context: GraphContext): Refusal | Promise<Refusal> {
    const { operation } = context;
    if (!operation) return undefined;
    const priced = this.#known.get(operation.plan);
    return priced?.always ? priced.always.refusal : this.#judge(operation, context, priced);
  }

  #judge(operation: PreparedOperation, context: GraphContext, before: Priced | undefined) {
    const priced = before ?? this.#note(operation.plan);
    const text = decidingText(priced.deciding, operation.variables);
    const known = priced.refusals.get(text);
    return known ? known.refusal : this.#price(operation, context, priced, text);
  }

  #note(plan: OperationPlan): Priced {
    const refusals = new LRUCache<string, { refusal: Refusal }>({ max: MOST_WAYS });
    const priced = { deciding: decidingVariables(plan), refusals };
    this.#known.set(plan, priced);
    return priced;
  }

  async #price(
    { plan, variables }: PreparedOperation,
    context: GraphContext,
    priced: Priced,
    text: string,
  ): Promise<Refusal> {
    const distinct = withDistinctNames(priced.deciding, variables);
    const cost = await this.#costOf({ plan, variables: distinct }, context);
    const refusal = cost > this.#maxCost ? overBudget(cost, this.#maxCost) : undefined;
    if (text === '') priced.always = { refusal };
    else if (text.length <= LONGEST_WAY) priced.refusals.set(text, { refusal });
    return refusal;
  }

  async #costOf(prepared: PreparedOperation, { selection }: GraphContext): Promise<number> {
    const sizes = new Sizes({}, longestSizes(prepared));
    const rules = this.#planner ? fieldRules : {};
    const { totalCalls } = await forecast({ prepared, selection, rules, sizes, costs: costTable });
    return totalCalls;
  }
}

function overBudget(value: number, limit: number): GraphQLError {
  const what = 'ESB calls may be needed';
  const advice =
    'Ask for fewer by a smaller `first`, for less inside of long lists, or in several requests; ' +
    'where the trace is on, the header `X-Bkgraph-Explain: 1` tells which field costs what.';
  return tooComplex({ limited: 'cost', limit, value, what, advice });
}
