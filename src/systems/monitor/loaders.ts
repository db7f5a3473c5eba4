import { type AlarmLoaders, alarmLoaders } from './alarms/loaders.ts';
import { type ComponentLoaders, componentLoaders } from './components/loaders.ts';
import { type LogCollectorLoaders, logCollectorLoaders } from './log-collectors/loaders.ts';
import {
  type ScriptCollectorLoaders,
  scriptCollectorLoaders,
} from './script-collectors/loaders.ts';
import { type StrategyLoaders, strategyLoaders } from './strategies/loaders.ts';
import { type UptimeCheckLoaders, uptimeCheckLoaders } from './uptime-checks/loaders.ts';

export interface MonitorLoaders
  extends AlarmLoaders,
    ComponentLoaders,
    LogCollectorLoaders,
    ScriptCollectorLoaders,
    StrategyLoaders,
    UptimeCheckLoaders {}

declare module '../../graph/context.ts' {
  interface Loaders extends MonitorLoaders {}
}

export const monitorLoaders = [
  alarmLoaders,
  componentLoaders,
  logCollectorLoaders,
  scriptCollectorLoaders,
  strategyLoaders,
  uptimeCheckLoaders,
] as const;
