import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../examples/', import.meta.url);

/** An example operation by its name, `<system>/<api>`, with its variables if it has any. */
export function readExample(name: string): { query: string; variables: object } {
  const query = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const file = new URL(`${name}.json`, FOLDER);
  // Our own files: each holds the variables of its operation.
  const variables = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  return { query, variables };
}
