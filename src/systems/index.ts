import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type Esb, shareReads } from '../esb/index.ts';
import type { GraphContext, Loaders } from '../graph/context.ts';
import { entityKeys } from '../graph/federation/entity-keys.ts';
import { subgraphResolvers } from '../graph/federation/resolvers.ts';
import { subgraphSdl, subgraphTypes } from '../graph/federation/sdl.ts';
import { nodeResolvers } from '../graph/nodes.ts';
import { scalars } from '../graph/scalars.ts';
import { assembleSchema } from '../graph/schema.ts';
import { selectionOf } from '../graph/selection.ts';
import type { Signals } from '../graph/signals.ts';
import type { LoaderSource, Wing } from '../graph/wing.ts';
import { cmdb } from './cmdb/index.ts';
import { cmsi } from './cmsi/index.ts';
import { gse } from './gse/index.ts';
import { itsm } from './itsm/index.ts';
import { job } from './job/index.ts';
import { login } from './login/index.ts';
import { monitor } from './monitor/index.ts';
import { paas } from './paas/index.ts';
import { sops } from './sops/index.ts';

/** Every wing; nothing else knows them all. */
const wings: readonly Wing[] = [cmdb, gse, job, monitor, sops, itsm, login, paas, cmsi];

const keys = entityKeys(wings);

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
  return assembleSchema(
    [scalars, nodeResolvers(nodes), subgraphResolvers(keys), ...resolvers],
    [subgraphTypes(keys)],
  );
}

/** The same as a Federation 2 subgraph. */
export function createSubgraphSdl(): string {
  return subgraphSdl(createSchema(), keys);
}

export interface ContextRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly esb: Esb;
  readonly signals: Signals;
}

/** The context of one request: nothing that it loads is seen by another. */
export function createContext(request: ContextRequest): GraphContext {
  const { schema, document, signals } = request;
  const { esb, forget: forgetReads } = shareReads(request.esb);
  const source = { esb, selection: selectionOf(schema, document) };
  let loaders = allLoaders(source);
  return {
    caller: esb.caller,
    signals,
    ...source,
    get loaders() {
      return loaders;
    },
    forget() {
      forgetReads();
      loaders = allLoaders(source);
    },
  };
}

/** That the type is satisfied is the proof that no wing's loaders were forgotten. */
function allLoaders(source: LoaderSource): Loaders {
  return {
    ...cmdb.loaders(source),
    ...gse.loaders(source),
    ...job.loaders(source),
    ...monitor.loaders(source),
    ...sops.loaders(source),
    ...itsm.loaders(source),
    ...login.loaders(source),
    ...paas.loaders(source),
    ...cmsi.loaders(source),
  };
}
