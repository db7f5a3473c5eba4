import type { AlarmTally } from './tree-node.ts';

/** Whether the agent of a host is online, as a dot with words. */
export function AgentMark({ alive }: { readonly alive: boolean | null }) {
  const [tone, text] = agentWords(alive);
  return <span className={`dot ${tone}`} role="img" aria-label={text} title={text} />;
}

export function agentWords(alive: boolean | null): readonly [tone: string, text: string] {
  if (alive === null) return ['quiet', 'agent unknown'];
  return alive ? ['good', 'agent online'] : ['bad', 'agent offline'];
}

/** How many recent alarms there are, coloured by the worst; nothing where it is known that there are none. */
export function AlarmMark({ alarms }: { readonly alarms: AlarmTally | null }) {
  if (!alarms) return <UnknownAlarms />;
  if (alarms.total === 0) return null;
  const { total, worst, open } = alarms;
  const text = `${total} recent ${total === 1 ? 'alarm' : 'alarms'}, worst ${(worst ?? 'unknown').toLowerCase()}${open ? ', not all over' : ''}`;
  return (
    <span
      className={`alarms level-${(worst ?? 'UNKNOWN').toLowerCase()}${open ? ' open' : ''}`}
      title={text}
    >
      <span aria-hidden="true">{total}</span>
      <span className="spoken">{text}</span>
    </span>
  );
}

/** A failure must not look like a host without alarms. */
function UnknownAlarms() {
  return (
    <span className="alarms level-unknown" title="alarms unknown">
      <span aria-hidden="true">?</span>
      <span className="spoken">alarms unknown</span>
    </span>
  );
}
