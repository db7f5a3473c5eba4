/**
 * Who of several replicas looks at a thing for all of them. A key stands for the thing and for
 * the caller whose rights it is looked at with; it holds no secret.
 */
export interface Leases {
  /** There are no other replicas: nothing is to be told. */
  readonly alone?: true;
  /** Whether this replica is the one, now and for `ms` to come; whoever is may renew it. */
  take(key: string, ms: number): Promise<boolean>;
  /** Lets another take it at once. */
  release(key: string): Promise<void>;
  /** Hands on what was seen, as JSON, to the replicas that listen; it is kept for `ms`. */
  tell(key: string, seen: string, ms: number): Promise<void>;
  /** What was told last, unless it is too old. */
  told(key: string): Promise<string | undefined>;
  /** Calls `hear` with what other replicas tell, until `until` aborts. */
  listen(key: string, hear: (seen: string) => void, until: AbortSignal): void;
}

/** For a gateway without others beside it. */
export const soleLeases: Leases = {
  alone: true,
  take: () => Promise.resolve(true),
  release: () => Promise.resolve(),
  tell: () => Promise.resolve(),
  told: () => Promise.resolve(undefined),
  listen: () => undefined,
};
