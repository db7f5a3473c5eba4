import { readFileSync } from 'node:fs';
import { DocumentError } from './document-error.ts';
import type { ExplainRequest } from './explain.ts';

/** What stands behind `bkgraph explain <file>`. */
export interface ExplainArguments {
  readonly variables?: string;
  readonly variablesFile?: string;
  readonly operation?: string;
  readonly assume?: true;
  readonly json?: true;
}

type Document = Pick<ExplainRequest, 'file' | 'text' | 'variables' | 'operationName'>;

/** The document and its variables, from the files that are named. */
export function readDocument(file: string, options: ExplainArguments): Document {
  const { operation: operationName } = options;
  return { file, text: textOf(file), variables: variablesOf(options), operationName };
}

function variablesOf({ variables, variablesFile }: ExplainArguments): Document['variables'] {
  if (variables !== undefined && variablesFile !== undefined) {
    throw new DocumentError('--variables: cannot be used beside --variables-file');
  }
  if (variables !== undefined) return objectIn(variables, '--variables');
  return variablesFile === undefined ? {} : objectIn(textOf(variablesFile), variablesFile);
}

function objectIn(text: string, from: string): Document['variables'] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The same line as for JSON of another kind.
  }
  throw new DocumentError(`${from}: must be a JSON object, such as {"bizId":2}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : 'cannot be read';
    throw new DocumentError(`${file}: ${why}`);
  }
}
