import { GraphQLError } from 'graphql';
import { EsbError } from '../../esb/index.ts';
import { type InputIds, idsIn } from './input-ids.ts';
import type { WrittenCall } from './written-calls.ts';

export type AuditOutcome = 'applied' | 'unchanged' | 'refused' | 'unknown' | 'failed' | 'dry run';

/** What is kept of one mutation, whoever keeps it: names and ids, no other value of an input. */
export interface AuditRecord {
  readonly mutation: string;
  readonly outcome: AuditOutcome;
  /** The code of the contract, or the kind of an error that nobody foresaw. */
  readonly error?: string | undefined;
  readonly ids: InputIds;
  /** What the answer numbers anew. */
  readonly made: InputIds;
  /** Component APIs that were called to change something, or would have been: `cc/create_set`. */
  readonly apis: readonly string[];
  /** How many of several things came out how. */
  readonly results?: Readonly<Record<string, number>> | undefined;
  readonly durationMs: number;
}

/** Where records go. */
export type Audit = (record: AuditRecord) => void;

export interface Ended {
  readonly mutation: string;
  readonly input: unknown;
  readonly writes: readonly WrittenCall[];
  readonly began: number;
  readonly dryRun: boolean;
  readonly payload?: unknown;
  readonly error?: unknown;
}

export function auditRecord(ended: Ended): AuditRecord {
  const { mutation, input, writes, payload, error, began } = ended;
  const results = resultsIn(payload);
  return {
    mutation,
    outcome: outcomeOf(ended, results),
    error: error === undefined ? undefined : codeOf(error),
    ids: idsIn(input),
    made: ended.dryRun ? {} : ownIds(payload),
    apis: [...new Set(writes.map(({ api }) => `${api.system}/${api.name}`))],
    results,
    durationMs: Math.round(performance.now() - began),
  };
}

function outcomeOf({ error, dryRun, writes, payload }: Ended, results: AuditRecord['results']) {
  if (error !== undefined) return outcomeOfError(error, writes);
  if (dryRun) return 'dry run';
  const own = isObject(payload) ? payload['outcome'] : undefined;
  const counts = results ?? (typeof own === 'string' ? { [own]: 1 } : { APPLIED: 1 });
  if (counts['UNKNOWN']) return 'unknown';
  if (counts['APPLIED']) return 'applied';
  return counts['REFUSED'] ? 'refused' : 'unchanged';
}

const REFUSALS: ReadonlySet<string> = new Set([
  ...['ESB_ERROR', 'FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED'],
]);

/** A write that was sent and not answered may be done. A read before it has changed nothing. */
function outcomeOfError(error: unknown, writes: readonly WrittenCall[]): AuditOutcome {
  const origin = originOf(error);
  if (!(origin instanceof EsbError)) return origin instanceof GraphQLError ? 'refused' : 'failed';
  const wrote = writes.some(({ api }) => api.name === origin.api.name);
  if (origin.outcomeUnknown && wrote) return 'unknown';
  return REFUSALS.has(origin.code) ? 'refused' : 'failed';
}

function codeOf(error: unknown): string {
  const origin = originOf(error);
  if (origin instanceof EsbError) return origin.code;
  const code = origin instanceof GraphQLError ? origin.extensions['code'] : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? originOf(error.originalError)
    : error;
}

function resultsIn(payload: unknown): Readonly<Record<string, number>> | undefined {
  const results = isObject(payload) ? payload['results'] : undefined;
  if (!Array.isArray(results)) return undefined;
  const counts: Record<string, number> = {};
  for (const one of results as readonly unknown[]) {
    const outcome = isObject(one) ? one['outcome'] : undefined;
    if (typeof outcome === 'string') counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return Object.keys(counts).length > 0 ? counts : undefined;
}

/** Of the payload's own members: what stands below may be whole records. */
function ownIds(payload: unknown): InputIds {
  if (!isObject(payload)) return {};
  const own = Object.entries(payload).filter(([, value]) => typeof value !== 'object');
  return idsIn(Object.fromEntries(own));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
