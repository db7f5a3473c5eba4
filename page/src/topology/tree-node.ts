import type { AlarmLevel, HostRowFragment, ModuleKind } from '../generated/operations.ts';

interface Place {
  /** Unique in the tree: a host may stand in several modules. */
  readonly key: string;
  readonly name: string;
  readonly bizId: number;
}

export interface BusinessNode extends Place {
  readonly kind: 'business';
}

export interface SetNode extends Place {
  readonly kind: 'set';
  readonly setId: number;
  readonly isIdlePool: boolean;
}

export interface ModuleNode extends Place {
  readonly kind: 'module';
  readonly setId: number;
  readonly moduleId: number;
  readonly moduleKind: ModuleKind | null;
  /** Null where it could not be read. */
  readonly hostCount: number | null;
}

export interface HostNode extends Place {
  readonly kind: 'host';
  readonly hostId: number;
  readonly hostName: string | null;
  readonly cloudName: string | null;
  /** Null where GSE knows none, or did not say. */
  readonly alive: boolean | null;
  /** Null where they could not be read. */
  readonly alarms: AlarmTally | null;
}

export type TreeNode = BusinessNode | SetNode | ModuleNode | HostNode;

export interface AlarmTally {
  readonly total: number;
  /** Of those that were read, the latest ones. */
  readonly worst: AlarmLevel | null;
  /** Whether one of them has not recovered. */
  readonly open: boolean;
}

export function hostNode(host: HostRowFragment, bizId: number, parent: string): HostNode {
  const { hostId, innerIp, name, cloudName, agentStatus, alarms } = host;
  return {
    kind: 'host',
    key: `${parent}/host-${hostId}`,
    name: innerIp || name || `host ${hostId}`,
    ...{ bizId, hostId, hostName: name, cloudName },
    alive: agentStatus?.alive ?? null,
    alarms: alarms && tallyAlarms(alarms),
  };
}

const WORST_FIRST: readonly AlarmLevel[] = ['FATAL', 'WARNING', 'REMINDER', 'UNKNOWN'];

export function tallyAlarms({
  totalCount,
  nodes,
}: NonNullable<HostRowFragment['alarms']>): AlarmTally {
  const worst = WORST_FIRST.find((level) => nodes.some((alarm) => alarm.level === level));
  const open = nodes.some(({ finishTime }) => finishTime === null);
  return { total: totalCount, worst: worst ?? null, open };
}
