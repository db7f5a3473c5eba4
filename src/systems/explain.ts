import { type DocumentNode, Kind } from 'graphql';
import type { Trace } from '../esb/index.ts';
import type { ArgumentPolicy } from '../graph/arguments/policy.ts';
import { argumentRefusal } from '../graph/arguments/refusal.ts';
import { groupBy } from '../graph/batching.ts';
import type { GraphContext } from '../graph/context.ts';
import { type Forecast, forecast } from '../graph/planner/forecast.ts';
import { Sizes } from '../graph/planner/sizes.ts';
import { assumedSizes, costTable } from './plan/cost-rules.ts';
import { countedSizes } from './plan/counted-sizes.ts';
import { fieldRules } from './plan/field-rules.ts';

/** What an operation would cost at the ESB, and what it cost to find out. */
export interface Explanation extends Forecast {
  /** Calls that the explanation itself has made, to count; by API. */
  readonly counted: readonly CountedCalls[];
  /** Lengths that could not be counted, by what they are the length of. */
  readonly assumed: Readonly<Record<string, number>>;
}

export interface CountedCalls {
  readonly system: string;
  readonly api: string;
  readonly calls: number;
}

export interface ExplainOptions {
  /** As operations are executed with; default true. */
  readonly planner?: boolean | undefined;
  readonly policy?: ArgumentPolicy | undefined;
  /** Counts nothing at the ESB: every length is assumed. */
  readonly assume?: boolean | undefined;
  /** What notes the calls of the context's `esb`. */
  readonly trace: Trace;
}

/**
 * Forecasts the calls of the operation of a context, in waves. Nothing of it is executed: all that
 * is read is how long its lists are. Undefined where there is no operation that could be executed.
 */
export async function explain(
  context: GraphContext,
  keysOf: (type: string) => readonly string[] | undefined,
  { planner = true, policy = {}, assume = false, trace }: ExplainOptions,
): Promise<Explanation | undefined> {
  const { operation: prepared, selection } = context;
  if (!prepared) return undefined;
  const { plan, variables } = prepared;
  const { schema } = plan;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [plan.operation, ...Object.values(plan.fragments)],
  };
  const refusal = argumentRefusal({ schema, document, variables }, policy);
  if (refusal) throw refusal;
  const source = assume ? undefined : countedSizes(prepared, context, keysOf);
  const sizes = new Sizes(assumedSizes, source);
  const rules = planner ? fieldRules : {};
  const { totalCalls, waves } = await forecast({
    ...{ prepared, selection, rules, sizes, costs: costTable },
  });
  return { totalCalls, waves, counted: countedBy(trace), assumed: sizes.assumed };
}

function countedBy(trace: Trace): CountedCalls[] {
  const byApi = groupBy(trace.report().calls, ({ system, api }) => `${system}/${api}`);
  return [...byApi.values()].flatMap((calls) =>
    calls.slice(0, 1).map(({ system, api }) => ({ system, api, calls: calls.length })),
  );
}
