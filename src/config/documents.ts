import {
  ConfigError,
  type Environment,
  int,
  onOrOff,
  printable,
  read,
  type Variable,
} from './variable.ts';

/** What one request may ask for; what is not set has its default where it is used. */
export interface DocumentsConfig {
  readonly limits: {
    readonly depth?: number;
    readonly fields?: number;
    readonly aliases?: number;
    readonly directives?: number;
    readonly rootFields?: number;
    readonly tokens?: number;
    readonly listItems?: number;
    readonly inputDepth?: number;
  };
  /** ESB calls that one operation may ask for. */
  readonly maxCost?: number;
  /** Whether the schema may be asked for, and names be suggested. */
  readonly introspection: boolean;
  /** The file of the documents that are known by their hash. */
  readonly persistedDocuments?: string;
  /** Whether no other documents are taken. */
  readonly persistedOnly: boolean;
}

export function readDocumentsConfig(env: Environment, onSandbox: boolean): DocumentsConfig {
  const maxCost = read(env, BKGRAPH_MAX_COST);
  const persistedDocuments = read(env, BKGRAPH_PERSISTED_DOCUMENTS);
  const persistedOnly = read(env, BKGRAPH_PERSISTED_ONLY) === 'on';
  if (persistedOnly && persistedDocuments === undefined) throw missingManifest();
  return Object.freeze({
    limits: readLimits(env),
    ...(maxCost !== undefined && { maxCost }),
    introspection: (read(env, BKGRAPH_INTROSPECTION) ?? (onSandbox ? 'on' : 'off')) === 'on',
    ...(persistedDocuments !== undefined && { persistedDocuments }),
    persistedOnly,
  });
}

function readLimits(env: Environment): DocumentsConfig['limits'] {
  const values = Object.entries(LIMITS).flatMap(([limited, name]) => {
    const value = read(env, count(name));
    return value === undefined ? [] : [[limited, value] as const];
  });
  return Object.fromEntries(values);
}

const LIMITS: Readonly<Record<keyof DocumentsConfig['limits'], string>> = {
  depth: 'BKGRAPH_MAX_DEPTH',
  fields: 'BKGRAPH_MAX_FIELDS',
  aliases: 'BKGRAPH_MAX_ALIASES',
  directives: 'BKGRAPH_MAX_DIRECTIVES',
  rootFields: 'BKGRAPH_MAX_ROOT_FIELDS',
  tokens: 'BKGRAPH_MAX_TOKENS',
  listItems: 'BKGRAPH_MAX_LIST_ITEMS',
  inputDepth: 'BKGRAPH_MAX_INPUT_DEPTH',
};

function count(name: string): Variable<number> {
  return { name, takes: 'a whole number from 1 to 1000000', type: int(1, 1_000_000) };
}

const BKGRAPH_MAX_COST: Variable<number> = {
  name: 'BKGRAPH_MAX_COST',
  takes: 'a number of ESB calls from 1 to 1000000000',
  type: int(1, 1_000_000_000),
};
const BKGRAPH_INTROSPECTION = onOrOff('BKGRAPH_INTROSPECTION');
const BKGRAPH_PERSISTED_ONLY = onOrOff('BKGRAPH_PERSISTED_ONLY');
const BKGRAPH_PERSISTED_DOCUMENTS: Variable<string> = {
  name: 'BKGRAPH_PERSISTED_DOCUMENTS',
  takes: 'the path of a JSON file that maps hashes to documents',
  type: printable(),
};

function missingManifest(): ConfigError {
  const name = BKGRAPH_PERSISTED_DOCUMENTS.name;
  return new ConfigError(`${name}: must be set when BKGRAPH_PERSISTED_ONLY is on (got nothing)`);
}
