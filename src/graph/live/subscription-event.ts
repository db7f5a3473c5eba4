import type { GraphContext } from '../context.ts';

/**
 * One event of a subscription: what its field is resolved from, and where a client that comes
 * back with the id goes on. The id is sent beside the result.
 */
export type SubscriptionEvent<T, Field extends string> = Readonly<Record<Field, T | Promise<T>>> & {
  readonly eventId?: string | undefined;
};

export function subscriptionEvent<T, Field extends string>(
  field: Field,
  value: T | Promise<T>,
  eventId?: string,
): SubscriptionEvent<T, Field> {
  // A computed name is any name to the compiler.
  return { [field]: value, eventId } as SubscriptionEvent<T, Field>;
}

/**
 * The id of the last event that the subscriber has seen, if it comes back. A browser that connects
 * again says so in a header, and repeats the argument of its first time.
 */
export function lastSeen(
  { lastEventId }: GraphContext,
  after: string | null | undefined,
): string | undefined {
  return lastEventId ?? after ?? undefined;
}
