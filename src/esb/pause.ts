import type { GiveUp } from './give-up.ts';

/** Resolves after so many milliseconds, or as soon as nobody waits any more. */
export function pause(ms: number, giveUp: GiveUp | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    giveUp?.listen(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
