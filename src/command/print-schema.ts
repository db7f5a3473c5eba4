import { printSdl } from '../graph/schema.ts';
import { createSchema, createSubgraphSdl } from '../systems/index.ts';
import { say } from './say.ts';

/** The whole SDL, or that of a Federation 2 subgraph. */
export function printSchema(federation = false): void {
  say(federation ? createSubgraphSdl() : printSdl(createSchema()));
}
