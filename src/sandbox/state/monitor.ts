import type { Wire } from '../values.ts';
import { Numbered } from './numbered.ts';

/** A component that is watched on a host; its settings are an encrypted secret. */
export interface ComponentInstance {
  readonly id: number;
  readonly bizId: number;
  readonly cloudId: number;
  readonly ip: string;
  readonly component: string;
  readonly config: string;
  readonly createUser: string;
  readonly createTime: number;
  readonly updateUser: string;
  readonly updateTime: number;
  /** Deleted ones are kept, and never shown. */
  isDeleted: boolean;
}

/** A monitor with its alarm strategies, as the exports show it. */
export interface MonitorItem {
  readonly id: number;
  readonly bizId: number;
  conf: Wire;
}

export interface LogCollector {
  readonly id: number;
  readonly bizId: number;
  readonly conf: Wire;
  readonly ips: readonly string[];
  readonly monitors: readonly unknown[];
}

export interface Deployment {
  readonly ip: string;
  readonly cloudId: number;
  readonly params: Wire;
}

export interface ScriptCollector {
  readonly id: number;
  readonly bizId: number;
  /** As exported: without its business. */
  readonly conf: Wire;
  /** The hosts that it runs on. */
  readonly deployments: Map<string, Deployment>;
}

/** A host that dial tests run from. */
export interface UptimeNode {
  readonly id: number;
  readonly bizId: number;
  readonly name: string;
  readonly carrier: string;
  readonly country: string;
  readonly city: string;
  readonly isCommon: boolean;
  readonly ip: string;
  readonly cloudId: number;
}

export interface UptimeTask {
  readonly id: number;
  readonly bizId: number;
  readonly collector: Wire;
  readonly nodeIds: readonly number[];
  readonly monitors: readonly Wire[];
}

/** What the monitor is told to watch; its alarms are in `alarms.ts`. */
export class Monitor {
  readonly components = new Numbered<ComponentInstance>(1);
  readonly monitors = new Numbered<MonitorItem>(401);
  readonly logCollectors = new Numbered<LogCollector>(1);
  readonly scriptCollectors = new Numbered<ScriptCollector>(1);
  readonly uptimeNodes = new Numbered<UptimeNode>(11);
  readonly uptimeTasks = new Numbered<UptimeTask>(51);
}
