/** The fewest calls, and the fewest waves of them, that any program needs for one answer. */
export interface Bound {
  readonly calls: number;
  readonly waves: number;
}

/**
 * One query of the benchmark. Its document is `<name>.graphql` beside this file, and
 * `../script/<name>.ts` answers the same by hand.
 */
export interface ReferenceQuery {
  readonly name: string;
  /** Made once a run, so that every contestant is asked the same. */
  readonly variables: () => Readonly<Record<string, unknown>>;
  /** For the `data` that was answered: how many records there are decides. */
  readonly bound: (data: unknown) => Bound;
  /** Why it is these calls and waves. */
  readonly why: string;
}
