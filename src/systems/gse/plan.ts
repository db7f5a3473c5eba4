import type { HostAddress } from '../../graph/keys.ts';
import { askedBelow, asksFor, belowOf } from '../../graph/planner/plan-below.ts';
import type { Place } from '../../graph/planner/rules.ts';
import { agentInfoFields, agentStatusFields } from './fields.ts';
import { HOSTS_A_CALL } from './loaders.ts';

/** A list of hosts that comes page by page. */
export interface ComingHosts {
  readonly first: Promise<{ readonly total: number }>;
  readonly listen: (tell: (hosts: readonly Addressed[]) => void) => void;
}

interface Addressed {
  readonly address: HostAddress | null;
}

/**
 * The agents of hosts that are still coming: as soon as there are enough of them for a whole call,
 * it is made. The last ones are left to whoever asks for the agents of all. Where `first` may cut
 * the lists of hosts, nobody knows yet whose agents are needed.
 */
export function beginAgents(
  { args, below, context: { loaders } }: Place,
  coming: ComingHosts,
): void {
  const agents = askedBelow(below, 'Host.agentStatus').map(belowOf);
  const asks = (fields: object) =>
    Object.keys(fields).some((name) => agents.some((one) => asksFor(one, `AgentStatus.${name}`)));
  const asked = [
    ...(asks(agentStatusFields) ? [loaders.agentStatus] : []),
    ...(asks(agentInfoFields) ? [loaders.agentInfo] : []),
  ];
  if (asked.length === 0) return;
  let waiting: HostAddress[] = [];
  let uncut = false;
  coming.first.then(
    ({ total }) => {
      uncut = typeof args['first'] === 'number' && total <= args['first'];
    },
    () => undefined, // told where the hosts are asked for
  );
  coming.listen((hosts) => {
    for (const { address } of hosts) if (address) waiting.push(address);
    if (!uncut || waiting.length < HOSTS_A_CALL) return;
    const whole = waiting.slice(0, HOSTS_A_CALL);
    waiting = waiting.slice(HOSTS_A_CALL);
    for (const loader of asked) void loader.ahead(whole);
  });
}
