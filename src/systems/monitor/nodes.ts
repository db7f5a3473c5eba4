import { badInput } from '../../graph/errors.ts';
import { type NodeId, numericKey } from '../../graph/node-ids.ts';
import type { NodeFetcher } from '../../graph/wing.ts';
import type { NamedKey } from './by-name.ts';

/** The monitor's entities by their node ids. */
export const monitorNodes: Readonly<Record<string, NodeFetcher>> = {
  Alarm: (id, { loaders }) => {
    const [alarmId = 0] = numericKey(id, 1);
    return loaders.alarmById.load(alarmId);
  },
  AlarmStrategy: (id, { loaders }) => {
    const [bizId = 0, strategyId = 0] = numericKey(id, 2);
    return loaders.alarmStrategyByKey.load({ bizId, strategyId });
  },
  MonitoredComponent: (id, { loaders }) => {
    const [componentId = 0] = numericKey(id, 1);
    return loaders.componentById.load(componentId);
  },
  LogCollector: (id, { loaders }) => loaders.logCollectorByName.load(namedKey(id)),
  ScriptCollector: (id, { loaders }) => loaders.scriptCollectorByName.load(namedKey(id)),
  UptimeCheckTask: (id, { loaders }) => loaders.uptimeCheckTaskByName.load(namedKey(id)),
};

function namedKey({ type, key: [biz = '', name, ...further] }: NodeId): NamedKey {
  const [bizId = 0] = numericKey({ type, key: [biz] }, 1);
  if (name !== undefined && further.length === 0) return { bizId, name };
  throw badInput('id', 'is not an id of this graph; use an `id` as a query answered it');
}
