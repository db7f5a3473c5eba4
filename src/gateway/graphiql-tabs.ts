import { readdirSync, readFileSync } from 'node:fs';

/** One tab that GraphiQL opens with. */
export interface Tab {
  readonly query: string;
}

const EXAMPLES = new URL('../../examples/graphiql/', import.meta.url);

/**
 * The queries of `examples/graphiql/*.graphql` by file name. Their variables stand in them as
 * defaults: GraphiQL loses the variables of a tab that it was opened with when another is chosen.
 */
export function readTabs(folder: URL = EXAMPLES): Tab[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => ({ query: readFileSync(new URL(file, folder), 'utf8') }));
}
