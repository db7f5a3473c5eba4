import type { EsbConfig } from '../config/esb.ts';
import type { EsbClientOptions, Timeouts } from '../esb/index.ts';

type Settings = Pick<
  EsbClientOptions,
  'timeouts' | 'connections' | 'connectionsOf' | 'queue' | 'breaker' | 'retries'
>;

/** The configuration as the client of the ESB takes it. */
export function esbSettings(config: EsbConfig): Settings {
  const { connections, connectionsOf, queue, breakerFailures: failures, retries: times } = config;
  const timeouts: Record<string, Timeouts> = { default: timeoutsOf(config.timeoutMs) };
  for (const [name, ms] of Object.entries(config.timeouts)) timeouts[name] = timeoutsOf(ms);
  const budget = config.retryBudgetPercent / 100;
  return {
    ...{ timeouts, connections, connectionsOf, queue },
    ...(failures > 0 && { breaker: { failures } }),
    ...(times > 0 && { retries: { times, budget, within: config.timeoutMs / 2 } }),
  };
}

/** An answer that never stands still may take twice as long as one that has not begun. */
function timeoutsOf(ms: number): Timeouts {
  return { headers: ms, body: ms, bodyWhole: 2 * ms };
}
