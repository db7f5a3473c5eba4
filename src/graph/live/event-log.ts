/** Something that happened, under the names by which it is waited for. */
export interface NewEvent {
  /** Such as `cc host 2`: who follows one of them is told. */
  readonly channels: readonly string[];
  /** JSON. */
  readonly body: string;
  /** Two events of one key are one: a system may tell twice. */
  readonly key: string;
}

export interface LoggedEvent {
  /** Grows from event to event, over all channels and replicas. */
  readonly id: string;
  /** Milliseconds since 1970, when it was logged. */
  readonly at: number;
  readonly body: string;
}

/** What happened, within a bound of age and number, so that who comes back misses nothing. */
export interface EventLog {
  /** Resolves once it will not be lost any more, whatever becomes of the process. */
  append(event: NewEvent): Promise<void>;
  /** The newest id: what is told from now on follows it. */
  latest(): string;
  /**
   * Events of a channel that follow an id, oldest first, so many at most; default: all. Undefined
   * for an id that is none, or is so old that events behind it may have been dropped.
   */
  after(channel: string, id: string, most?: number): readonly LoggedEvent[] | undefined;
  /** Calls `wake` whenever there may be more in a channel, until `until` aborts. */
  listen(channel: string, wake: () => void, until: AbortSignal): void;
}
