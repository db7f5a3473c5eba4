import { OperationTypeNode } from 'graphql';
import type { FieldPlan, ObjectPlan, PreparedOperation } from '../execution/index.ts';
import type { Selection } from '../selection.ts';
import {
  apiText,
  argsText,
  type Cost,
  type CostPlace,
  type CostTable,
  type Spot,
} from './costs.ts';
import { type ForecastWave, Ledger } from './ledger.ts';
import { markedCost } from './marked-cost.ts';
import { belowOf, isWrapper, withDeferred } from './plan-below.ts';
import { isPriced, planOf } from './priced.ts';
import { type Args, type FieldRules, isMet, type Known } from './rules.ts';
import type { Sizes } from './sizes.ts';

export interface Forecast {
  readonly totalCalls: number;
  readonly waves: readonly ForecastWave[];
}

export interface ForecastRequest {
  readonly prepared: PreparedOperation;
  readonly selection: Selection;
  /** What the planner begins when the operation starts; none when it is switched off. */
  readonly rules: FieldRules;
  readonly costs: CostTable;
  readonly sizes: Sizes;
}

/** The calls that an operation would make, in waves. Makes none, but what its sizes may need. */
export async function forecast(request: ForecastRequest): Promise<Forecast> {
  const waves = await new Forecaster(request).waves();
  const calls = waves.flatMap((wave) => wave.calls.map((call) => call.calls));
  return { totalCalls: calls.reduce((sum, count) => sum + count, 0), waves };
}

const NONE: ReadonlySet<string> = new Set();

class Forecaster {
  readonly #request: ForecastRequest;
  readonly #ledger = new Ledger();

  constructor(request: ForecastRequest) {
    this.#request = request;
  }

  async waves(): Promise<readonly ForecastWave[]> {
    const { operation, root } = this.#request.prepared.plan;
    const start = {
      type: root.type.name,
      count: 1,
      wave: 0,
      of: '',
      by: NONE,
      known: {},
      args: {},
    };
    if (operation.operation === OperationTypeNode.MUTATION) await this.#inTurn(root, start);
    else await this.#walk(root, start);
    return this.#ledger.waves();
  }

  /** Root fields of a mutation, each after all that the one before has led to. */
  async #inTurn({ fields, ...plan }: ObjectPlan, start: Spot): Promise<void> {
    for (const field of fields) {
      const wave = this.#ledger.waves().at(-1)?.wave ?? 0;
      await this.#walk({ ...plan, ...only(plan, field) }, { ...start, wave });
    }
  }

  async #walk(plan: ObjectPlan, at: Spot): Promise<void> {
    if (at.count === 0) return;
    const { composites, leaves } = withDeferred(plan);
    for (const field of [...composites, ...leaves]) {
      if (isWrapper(field.parent)) await this.#through(field, at);
      else await this.#price(field, at);
    }
  }

  /** From a connection to its nodes: the same objects, of which the connection told the number. */
  async #through(field: FieldPlan, at: Spot): Promise<void> {
    const below = belowOf(field);
    const isThem = field.definition.name !== 'pageInfo';
    if (below && isThem) await this.#walk(below, { ...at, type: below.type.name });
  }

  async #price(field: FieldPlan, at: Spot): Promise<void> {
    const args = this.#argsOf(field);
    if (!args) return;
    const place = this.#place(field, args, at);
    const rule = this.#request.costs.fields[field.coordinate] ?? markedCost;
    const cost = await rule(place);
    const waves = cost.asks.map((ask) => this.#ledger.add(ask, field.coordinate));
    const wave = Math.max(at.wave, ...waves);
    if (!cost.kinds) return this.#descend(place, cost, wave);
    for (const [type, count] of cost.kinds) {
      await this.#descend(
        place,
        { ...cost, type, count: () => count, of: `${type} ${at.of}` },
        wave,
      );
    }
  }

  /** Only where something below costs: what is read of records that have come is free. */
  async #descend(place: CostPlace, cost: Cost, wave: number): Promise<void> {
    const { at, field, args, leads: known } = place;
    const { plan: operation } = this.#request.prepared;
    const below = planOf(field, cost.type && operation.schema.getType(cost.type));
    if (!below || !isPriced(below, this.#request.costs.fields)) return;
    const count = Math.ceil(await cost.count());
    const of = cost.of ?? `${at.of}/${field.coordinate}${argsText(args)}`;
    const by = this.#tellersIn(cost);
    await this.#walk(below, { type: below.type.name, count, wave, of, by, known, args, up: at });
  }

  #tellersIn({ asks }: Cost): ReadonlySet<string> {
    const { apis } = this.#request.costs;
    const names = asks.map(({ api }) => apiText(api));
    return new Set(names.flatMap((name) => [name, ...(apis[name]?.brings ?? [])]));
  }

  #place(field: FieldPlan, args: Args, at: Spot): CostPlace {
    const { rules, selection, sizes, costs } = this.#request;
    const rule = rules[field.coordinate];
    const holds = rule ? isMet(rule, at.known) : false;
    const begun = holds && rule?.begin !== undefined;
    const leads: Known = (holds && rule?.leads?.(at.known, args)) || {};
    const below = belowOf(field);
    return { field, args, at, begun, leads, below, selection, sizes, apis: costs.apis };
  }

  /** Arguments that cannot be used make no call. */
  #argsOf(field: FieldPlan): Args | undefined {
    try {
      return field.args(this.#request.prepared.variables);
    } catch {
      return undefined;
    }
  }
}

/** The part of a plan that is about one field. */
function only({ composites, leaves }: Omit<ObjectPlan, 'fields'>, field: FieldPlan) {
  const isIt = (one: FieldPlan) => one === field;
  return { fields: [field], composites: composites.filter(isIt), leaves: leaves.filter(isIt) };
}
