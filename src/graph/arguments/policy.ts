/** What arguments may hold. Handed in when the graph is made; nothing here reads the environment. */
export interface ArgumentPolicy {
  /** When given, no other host may be called back. A name that begins with a dot is a suffix. */
  readonly callbackHosts?: readonly string[] | undefined;
  readonly callbackLoopback?: boolean | undefined;
  readonly maxScriptBytes?: number | undefined;
  readonly maxListItems?: number | undefined;
}

/** A whole value of an argument, its place (`input.callbackUrl`), and what is allowed. */
export type Check = (value: unknown, at: string, policy: ArgumentPolicy) => void;
