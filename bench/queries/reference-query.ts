/** The fewest calls, and the fewest waves of them, that any program needs for one answer. */
export interface Bound {
  readonly calls: number;
  readonly waves: number;
}

export type Variables = Readonly<Record<string, unknown>>;

/** What there is to ask about: the sandbox of a scene, once it stands. */
export interface World {
  /** The equal businesses, as many as the query's `businesses`. */
  readonly bizIds: readonly number[];
  /** The users who ask, one for each caller. */
  readonly users: readonly string[];
  /**
   * Calls a component API of the sandbox, `cc/search_host`, as the first user, and answers the
   * `data` of its envelope: for ids that only the sandbox knows.
   */
  readonly ask: <Data>(api: string, params: object) => Promise<Data>;
}

/**
 * - `latency`: one request at a time, while the ESB waits 20 ms before each answer
 * - `many callers`: no latency; 32 connections of 32 users, each with variables of its own
 * - `one caller`: no latency; 32 connections that all ask as caller 0
 */
export type Measure = 'latency' | 'many callers' | 'one caller';

/** One query of the benchmark. What it costs is always measured. */
export interface ReferenceQuery {
  /** As `--queries` and the tables have it: `chain-200`. */
  readonly name: string;
  /** Its document, `<document>.graphql` beside this file; several queries may share one. */
  readonly document: string;
  /** The same by hand, `../script/<script>.ts`; several queries may share one. */
  readonly script: string;
  /** Hosts of each of the equal businesses. */
  readonly hosts: number;
  /** Equal businesses of the sandbox: 32 where many callers are measured, else 1. */
  readonly businesses: number;
  readonly measures: readonly Measure[];
  /**
   * Its answer has many megabytes: the gateway without loaders is not asked for it, and nobody for
   * several at once, so that the peak of memory is that of one answer.
   */
  readonly big?: true;
  /** Of one caller, from 0. Made once a scene, so that every contestant is asked the same. */
  readonly variables: (caller: number, world: World) => Variables | Promise<Variables>;
  /** For the `data` that was answered: how many records there are decides. */
  readonly bound: (data: unknown, variables: Variables) => Bound;
  /** Why it is these calls and waves. */
  readonly why: string;
}
