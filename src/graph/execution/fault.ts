/** What a resolver threw, in the place of the value that it owed. */
export class Fault {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** A resolver may also answer its error instead of throwing it. */
export function faultOf(value: unknown): Fault | undefined {
  if (value instanceof Fault) return value;
  return value instanceof Error ? new Fault(value) : undefined;
}

/** The error for whatever was thrown, in the words of the interpreter. */
export function errorOf(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const isLikeOne = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  const message = isLikeOne ? thrown.message : undefined;
  return new Error(typeof message === 'string' ? message : String(thrown));
}

export function nullRefused(coordinate: string): Error {
  return new Error(`Cannot return null for non-nullable field ${coordinate}.`);
}
