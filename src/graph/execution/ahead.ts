/**
 * Asked before a field is resolved for all objects of a level: what they will load, in one go. The
 * promise never rejects: what could not be loaded fails the field that asks for it.
 */
export type Ahead = (
  coordinate: string,
  sources: readonly unknown[],
  args: Readonly<Record<string, unknown>>,
  context: unknown,
) => Promise<unknown> | undefined;

export const nothingAhead: Ahead = () => undefined;
