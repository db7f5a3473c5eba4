import type { ApiName } from './errors.ts';

/** Who wants to follow each call of a request. */
export interface CallSpans {
  /** A call is being sent. One that is sent again has a span for each time. */
  begin(api: ApiName): CallSpan;
}

export interface CallSpan {
  /** Sent with the call, so that whoever answers can go on with the trace. */
  readonly headers: Readonly<Record<string, string>>;
  /** The head of an answer has come. */
  answered(status: number): void;
  /** `ok`, or the code of the error. */
  end(outcome: string): void;
}
