import { badInput } from '../../graph/errors.ts';
import { type NodeId, numericKey } from '../../graph/node-ids.ts';
import type { NodeFetcher } from '../../graph/wing.ts';

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
  LogCollector: async (id, { loaders }) => {
    const { bizId, name } = namedKey(id);
    const all = await loaders.logCollectorsByBusiness.load(bizId);
    return all.find(({ dataSet }) => dataSet === name) ?? null;
  },
  ScriptCollector: async (id, { loaders }) => {
    const { bizId, name } = namedKey(id);
    const all = await loaders.scriptCollectorsByBusiness.load(bizId);
    return all.find((one) => one.name === name) ?? null;
  },
  UptimeCheckTask: async (id, { loaders }) => {
    const { bizId, name } = namedKey(id);
    const all = await loaders.uptimeCheckTasksByBusiness.load(bizId);
    return all.find((one) => one.name === name) ?? null;
  },
};

/** The key of what the monitor's exports know by name alone, inside a business. */
function namedKey({ type, key: [biz = '', name, ...further] }: NodeId) {
  const [bizId = 0] = numericKey({ type, key: [biz] }, 1);
  if (name !== undefined && further.length === 0) return { bizId, name };
  throw badInput('id', 'is not an id of this graph; use an `id` as a query answered it');
}
