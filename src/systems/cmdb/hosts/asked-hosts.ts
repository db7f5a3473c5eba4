import { badInput } from '../../../graph/errors.ts';

/** Hosts that one mutation takes: each is looked at before and after. */
export const MAX_HOSTS = 2_000;

/** The hosts that a mutation is asked to act on, each once. */
export function askedHosts(
  hostIds: readonly number[],
  argument = 'input.hostIds',
): readonly number[] {
  if (hostIds.length === 0) throw badInput(argument, 'must name at least one host');
  if (hostIds.length <= MAX_HOSTS) return [...new Set(hostIds)];
  throw badInput(argument, `must name at most ${MAX_HOSTS} hosts, not ${hostIds.length}`);
}
