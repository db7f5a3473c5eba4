import type { CallerLimits } from './caller-limits.ts';
import type { Ended } from './departure.ts';
import type { RequestScope } from './scope.ts';

/** How often what has no end of its own is charged for what it has cost since, in milliseconds. */
const CHARGE_EVERY_MS = 10_000;

export interface Stay {
  readonly limits: CallerLimits;
  readonly key: string;
  readonly scope: RequestScope;
  /** Tells when it has ended, whichever way. */
  readonly ended: Ended;
}

/**
 * A request is under way until it is answered, and charged then. One whose answer has no end of its
 * own is not under way any more once it has begun, and charged as it goes on: it would have to pay
 * for days at once.
 */
export function stay({ limits, key, scope, ended }: Stay): void {
  let paid = 1;
  const charge = () => {
    paid = limits.charge(key, scope, paid);
  };
  let charging: NodeJS.Timeout | undefined;
  scope.whenLasting = () => {
    if (ended.closed || charging) return;
    limits.leave(key);
    charging = setInterval(charge, CHARGE_EVERY_MS).unref();
  };
  const end = () => {
    if (charging) clearInterval(charging);
    else limits.leave(key);
    charge();
  };
  if (ended.closed)
    end(); // its client has left meanwhile
  else ended.once('close', end);
}
