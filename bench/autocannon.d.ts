/** As much of autocannon, which brings no types, as is used here. */
declare module 'autocannon' {
  interface Options {
    url: string;
    method: 'POST';
    connections: number;
    /** Requests in all, over all connections. */
    amount: number;
    /** Seconds until a request without an answer counts as an error. */
    timeout: number;
    /** Milliseconds between looks at whether all is done. */
    sampleInt: number;
    /** Called once for each connection, in order. */
    setupClient: (client: Client) => void;
  }

  /** One connection. */
  interface Client {
    /** What it sends, over and over. */
    setRequests(
      requests: { method: 'POST'; headers: Record<string, string>; body: string }[],
    ): void;
  }

  interface Result {
    errors: number;
    timeouts: number;
    non2xx: number;
  }

  interface Run extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, milliseconds: number) => void,
    ): this;
    /** Ends the run at the next look; what is on the way is not counted. */
    stop(): void;
  }

  const autocannon: (options: Options) => Run;
  export = autocannon;
}
