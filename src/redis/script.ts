import type { Redis } from 'ioredis';

/** A step that Redis takes as a whole: first its keys, then its values. */
export type Script = (...args: readonly (string | number)[]) => Promise<unknown>;

/** Is sent once, and called by its hash from then on. Without a number of keys, that comes first. */
export function script(
  redis: Redis,
  name: string,
  numberOfKeys: number | undefined,
  lua: string,
): Script {
  redis.defineCommand(name, { ...(numberOfKeys !== undefined && { numberOfKeys }), lua });
  // A method of that name is what has just been defined.
  const methods = redis as unknown as Readonly<Record<string, Script>>;
  return (...args) => methods[name]?.(...args) ?? Promise.reject(new Error(`no script ${name}`));
}
