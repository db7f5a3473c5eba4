import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { z } from 'zod';
import { ConfigError } from '../config/variable.ts';
import { deferRule } from '../graph/execution/index.ts';

const VARIABLE = 'BKGRAPH_PERSISTED_DOCUMENTS';

/** A plain map from ids to documents, or the manifest that Apollo's tools write. */
const MANIFEST = z.union([
  z
    .object({
      format: z.string(),
      operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((documents) => Object.entries(documents)),
]);

/**
 * The documents of a manifest by their ids. Throws a `ConfigError`, one line, for a file that
 * cannot be read, is no manifest, or holds a document that this schema could not execute.
 */
export function readPersistedDocuments(
  file: string,
  schema: GraphQLSchema,
): ReadonlyMap<string, string> {
  const documents = MANIFEST.safeParse(readJson(file));
  if (!documents.success) {
    throw refused('takes a JSON object of ids and documents, or {"format", "operations"}');
  }
  for (const [id, text] of documents.data) demandValid(id, text, schema);
  return new Map(documents.data);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refused(`cannot be read as JSON (${error instanceof Error ? oneLine(error) : file})`);
  }
}

function demandValid(id: string, text: string, schema: GraphQLSchema): void {
  const wrong = faultOf(text, schema);
  if (wrong) throw refused(`document ${JSON.stringify(id.slice(0, 80))}: ${oneLine(wrong)}`);
}

function faultOf(text: string, schema: GraphQLSchema): Error | undefined {
  try {
    return validate(schema, parse(text), [...specifiedRules, deferRule])[0];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function oneLine({ message }: Error): string {
  return message.replaceAll(/\s+/g, ' ');
}

function refused(why: string): ConfigError {
  return new ConfigError(`${VARIABLE}: ${why}`);
}
