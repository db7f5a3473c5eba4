import { readdirSync, readFileSync } from 'node:fs';

/** One tab that GraphiQL opens with. */
export interface Tab {
  readonly query: string;
  /** JSON text, as the editor shows it. */
  readonly variables?: string;
}

const EXAMPLES = new URL('../../examples/graphiql/', import.meta.url);

/** The queries of `examples/graphiql/*.graphql` by file name, each with the variables beside it. */
export function readTabs(folder: URL = EXAMPLES): Tab[] {
  const files = new Set(readdirSync(folder));
  const queries = [...files].filter((file) => file.endsWith('.graphql')).sort();
  return queries.map((file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    const beside = file.replace(/\.graphql$/, '.json');
    if (!files.has(beside)) return { query };
    return { query, variables: readFileSync(new URL(beside, folder), 'utf8').trim() };
  });
}
