import type { Call } from '../../handler.ts';
import type { MonitorItem } from '../../state/monitor.ts';
import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { businessOf } from './ids.ts';
import { Reason, tryImport } from './reason.ts';
import { checkStrategy, savedStrategy } from './strategies.ts';

/** A monitor that is named is changed, another created; failures stand under `fail`. */
export function importAlarmStrategy(params: Wire, call: Call): Wire {
  const bizId = businessOf(params.bk_biz_id, call);
  const fail: Wire[] = [];
  const success: Wire[] = [];
  for (const config of (listOf(params.conf_list) ?? []).map(recordOf)) {
    const saved = tryImport(() => save(config, bizId, call));
    if (saved instanceof Reason) fail.push({ config, message: saved.message });
    else success.push({ monitor_id: saved.id, alarm_strategy: strategiesOf(saved), config });
  }
  return { fail, success };
}

function strategiesOf({ id, conf }: MonitorItem): Wire[] {
  return (listOf(conf.alarm_strategy) ?? []).map((each) => savedStrategy(recordOf(each), id));
}

function save(config: Wire, bizId: number, { state }: Call): MonitorItem {
  for (const strategy of listOf(config.alarm_strategy) ?? []) checkStrategy(recordOf(strategy));
  checkSource(config);
  const { monitor_id: monitorId, ...sent } = config;
  const { monitors } = state.monitor;
  const existing =
    monitorId === undefined
      ? hostMonitor(config, bizId, monitors.all())
      : monitors.get(Number(monitorId));
  if (monitorId !== undefined && existing?.bizId !== bizId) throw new Reason("can't find monitor");
  if (existing) {
    existing.conf = { ...existing.conf, ...sent, biz_id: bizId };
    return existing;
  }
  for (const name of ['title', 'monitor_target', 'scenario']) {
    if (!textOf(config[name])) throw new Reason(`${name} is required`);
  }
  return monitors.add({ bizId, conf: { ...EMPTY, ...sent, biz_id: bizId } });
}

const HOST_SCENARIOS: readonly unknown[] = ['cpu', 'mem', 'disk', 'net', 'performance'];

/** Monitors of hosts are there from the beginning: one with that metric is matched. */
function hostMonitor(
  { scenario, monitor_target: target }: Wire,
  bizId: number,
  monitors: readonly MonitorItem[],
): MonitorItem | undefined {
  if (!HOST_SCENARIOS.includes(scenario)) return undefined;
  return monitors.find(
    ({ bizId: owner, conf }) =>
      owner === bizId && conf.scenario === scenario && conf.monitor_target === target,
  );
}

const EMPTY = {
  description: '',
  monitor_type: 'custom',
  src_type: 'BKMONITOR',
  stat_source_type: 'BKDATA',
  stat_source_info: '{}',
  is_enabled: true,
  alarm_strategy: [],
};

function checkSource({ stat_source_info: source }: Wire): void {
  if (source === undefined) return;
  try {
    JSON.parse(textOf(source));
  } catch {
    throw new Reason('stat_source_info is not JSON');
  }
}
