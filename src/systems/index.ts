import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type Esb, type SharedReads, shareReads } from '../esb/index.ts';
import type { GraphContext, Loaders } from '../graph/context.ts';
import { type OperationRequest, prepareOperation } from '../graph/execution/index.ts';
import { entityKeys } from '../graph/federation/entity-keys.ts';
import { subgraphResolvers } from '../graph/federation/resolvers.ts';
import { subgraphSdl, subgraphTypes } from '../graph/federation/sdl.ts';
import { type LoaderOrigin, lazyLoaders } from '../graph/lazy-loaders.ts';
import { type Live, rehearsed } from '../graph/live/live.ts';
import { superviseMutations } from '../graph/mutations/supervised.ts';
import { type WrittenCall, WrittenCalls } from '../graph/mutations/written-calls.ts';
import { nodeResolvers } from '../graph/nodes.ts';
import { scalars } from '../graph/scalars.ts';
import { assembleSchema } from '../graph/schema.ts';
import { selectionOf } from '../graph/selection.ts';
import type { Wing } from '../graph/wing.ts';
import { cmdb } from './cmdb/index.ts';
import { cmsi } from './cmsi/index.ts';
import { type ExplainOptions, type Explanation, explain } from './explain.ts';
import { gse } from './gse/index.ts';
import { itsm } from './itsm/index.ts';
import { job } from './job/index.ts';
import { login } from './login/index.ts';
import { monitor } from './monitor/index.ts';
import { paas } from './paas/index.ts';
import { sops } from './sops/index.ts';

export { answerAges, touchedSystems } from './answer-ages.ts';
export { Budget, type BudgetOptions, MAX_COST, type Refusal } from './budget.ts';
export { type EventKeeper, type KeeperState, keepEvents, readCmdbEvents } from './cmdb/index.ts';
export {
  type Execution,
  type ExecutionOptions,
  execute,
  isCompiled,
} from './execute.ts';
export type { ExplainOptions, Explanation } from './explain.ts';
export { judge, type Law, type Refused } from './judge.ts';

/** Every wing; nothing else knows them all. */
const wings: readonly Wing[] = [cmdb, gse, job, monitor, sops, itsm, login, paas, cmsi];

const keys = entityKeys(wings);

/** The parts of the key by which the fields of a type find what they answer; none at the root. */
const naturalKeys = new Map<string, readonly string[]>([
  ['Query', []],
  ...wings.flatMap((wing) =>
    Object.entries(wing.keys ?? {}).map(([type, fields]) => [type, fields.split(' ')] as const),
  ),
]);

let assembled: GraphQLSchema | undefined;

/**
 * The executable schema of all component systems, and the subgraph protocol beside it. It holds
 * no state, so one serves a whole process.
 */
export function createSchema(): GraphQLSchema {
  assembled ??= assemble();
  return assembled;
}

function assemble(): GraphQLSchema {
  const nodes = Object.fromEntries(wings.flatMap((wing) => Object.entries(wing.nodes)));
  const resolvers = wings.flatMap((wing) => wing.resolvers);
  return superviseMutations(
    assembleSchema(
      [scalars, nodeResolvers(nodes), subgraphResolvers(keys), ...resolvers],
      [subgraphTypes(keys)],
    ),
  );
}

/** The same as a Federation 2 subgraph. */
export function createSubgraphSdl(): string {
  return subgraphSdl(createSchema(), keys);
}

export interface ContextRequest extends OperationRequest {
  readonly esb: Esb;
  readonly live: Live;
  readonly abandoned?: GraphContext['abandoned'];
  readonly lastEventId?: GraphContext['lastEventId'];
  readonly audit?: GraphContext['audit'];
  /** Whether loaders collect and remember, and equal reads are one call; default true. */
  readonly batching?: boolean;
}

const NO_WRITES: readonly WrittenCall[] = [];

/** The context of one request: nothing that it loads is seen by another. */
export function createContext(request: ContextRequest): GraphContext {
  return new RequestContext(request);
}

/** A class, since one is made for every request: an object with a getter takes longer to make. */
class RequestContext implements GraphContext {
  readonly caller: GraphContext['caller'];
  readonly live: Live;
  readonly abandoned: GraphContext['abandoned'];
  readonly operation: GraphContext['operation'];
  readonly esb: Esb;
  readonly selection: GraphContext['selection'];
  readonly writes: readonly WrittenCall[];
  readonly audit: GraphContext['audit'];
  readonly lastEventId: GraphContext['lastEventId'];
  readonly #request: ContextRequest;
  readonly #batching: boolean;
  readonly #forgetReads: SharedReads['forget'];
  #loaders: Loaders;

  constructor(request: ContextRequest, rehearsing = false) {
    const { schema, document, live, abandoned, batching = true } = request;
    const operation = prepareOperation(request);
    const writing = operation?.plan.operation.operation === OperationTypeNode.MUTATION;
    const noted = writing ? new WrittenCalls(request.esb, rehearsing) : undefined;
    const reached = noted ?? request.esb;
    const { esb, forget } = batching ? shareReads(reached) : unshared(reached);
    this.writes = noted?.writes ?? NO_WRITES;
    this.audit = request.audit;
    this.lastEventId = request.lastEventId;
    this.#request = request;
    this.caller = esb.caller;
    this.live = rehearsing ? rehearsed(live) : live;
    this.abandoned = abandoned;
    this.operation = operation;
    this.esb = esb;
    this.selection = selectionOf(schema, document);
    this.#batching = batching;
    this.#forgetReads = forget;
    this.#loaders = allLoaders(this);
  }

  get loaders(): Loaders {
    if (!this.#batching) this.#loaders = allLoaders(this);
    return this.#loaders;
  }

  rehearse(): GraphContext {
    return new RequestContext(this.#request, true);
  }

  forget(since?: number): void {
    this.#forgetReads(since);
    this.#loaders = allLoaders(this);
  }
}

/**
 * Forecasts what the operation of a context would cost at the ESB, and executes nothing of it.
 * Undefined where there is no operation that could be executed.
 */
export function explainOperation(
  context: GraphContext,
  options: ExplainOptions,
): Promise<Explanation | undefined> {
  return explain(context, (type) => naturalKeys.get(type), options);
}

function unshared(esb: Esb): SharedReads {
  return { esb, forget: () => undefined };
}

/** That the type is satisfied is the proof that no wing's loaders were forgotten. */
const allLoaders: (origin: LoaderOrigin) => Loaders = lazyLoaders([
  ...cmdb.loaders,
  ...gse.loaders,
  ...job.loaders,
  ...monitor.loaders,
  ...sops.loaders,
  ...itsm.loaders,
  ...login.loaders,
  ...paas.loaders,
  ...cmsi.loaders,
]);
