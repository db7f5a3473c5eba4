import { objectsOf, type WireObject } from '../../../esb/index.ts';
import { ticketStatuses } from '../tickets/codes.ts';

/** Where a ticket and its steps stand, and with whom. */
export function ticketStateText(status: WireObject): string {
  const steps = objectsOf(status['current_steps']);
  const standing = steps.map((step) => OF_STEP.map((name) => step[name] ?? null));
  standing.sort((one, other) => Number(one[0]) - Number(other[0]));
  return JSON.stringify([status['current_status'], standing]);
}

const OF_STEP = ['state_id', 'status', 'action_type', 'processors_type', 'processors'] as const;

/** A word that ITSM's administrators defined is none of those that end a ticket (behaviour.md G). */
export function hasEnded(status: WireObject): boolean {
  return ENDS.has(ticketStatuses.name(status['current_status']));
}

const ENDS: ReadonlySet<unknown> = new Set(['FINISHED', 'TERMINATED', 'REVOKED']);
