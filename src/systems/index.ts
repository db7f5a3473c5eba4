import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Esb } from '../esb/index.ts';
import type { GraphContext, Loaders } from '../graph/context.ts';
import { nodeResolvers } from '../graph/nodes.ts';
import { scalars } from '../graph/scalars.ts';
import { assembleSchema } from '../graph/schema.ts';
import { selectionOf } from '../graph/selection.ts';
import type { LoaderSource, Wing } from '../graph/wing.ts';
import { cmdb } from './cmdb/index.ts';
import { gse } from './gse/index.ts';
import { job } from './job/index.ts';
import { login } from './login/index.ts';
import { monitor } from './monitor/index.ts';

/** Every wing; nothing else knows them all. */
const wings = [cmdb, gse, job, monitor, login];

/** The executable schema of all component systems. */
export function createSchema(): GraphQLSchema {
  const nodes = Object.fromEntries(wings.flatMap((wing: Wing) => Object.entries(wing.nodes)));
  return assembleSchema([
    scalars,
    nodeResolvers(nodes),
    ...wings.flatMap((wing: Wing) => wing.resolvers),
  ]);
}

export interface ContextRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly esb: Esb;
}

/** The context of one request: nothing that it loads is seen by another. */
export function createContext({ schema, document, esb }: ContextRequest): GraphContext {
  const source = { esb, selection: selectionOf(schema, document) };
  let loaders = allLoaders(source);
  return {
    caller: esb.caller,
    ...source,
    get loaders() {
      return loaders;
    },
    forget() {
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
    ...login.loaders(source),
  };
}
