import type { Wing } from '../../graph/wing.ts';
import { alarmResolvers } from './alarms/resolvers.ts';
import { componentResolvers } from './components/resolvers.ts';
import { monitoringDataResolvers } from './data/resolvers.ts';
import { monitorLoaders } from './loaders.ts';
import { logCollectorResolvers } from './log-collectors/resolvers.ts';
import { monitorNodes } from './nodes.ts';
import { scriptCollectorResolvers } from './script-collectors/resolvers.ts';
import { strategyResolvers } from './strategies/resolvers.ts';
import { uptimeCheckResolvers } from './uptime-checks/resolvers.ts';
import { alarmWatchResolvers } from './watch/resolvers.ts';

export { alarmsCost, alarmsOfHostsCost } from './costs.ts';
export { beginAlarmsByHost } from './plan.ts';

/** The monitor (`monitor`): alarms, what raises them, and what it collects. */
export const monitor = {
  resolvers: [
    alarmResolvers,
    alarmWatchResolvers,
    strategyResolvers,
    componentResolvers,
    logCollectorResolvers,
    scriptCollectorResolvers,
    uptimeCheckResolvers,
    monitoringDataResolvers,
  ],
  loaders: monitorLoaders,
  nodes: monitorNodes,
  keys: {
    Alarm: 'alarmId',
    MonitoredComponent: 'componentId',
    AlarmStrategy: 'bizId strategyId',
    ScriptCollector: 'bizId name',
    LogCollector: 'bizId dataSet',
    UptimeCheckTask: 'bizId name',
  },
} satisfies Wing;
