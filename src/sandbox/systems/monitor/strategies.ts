import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { Reason } from './reason.ts';

const LEVELS: readonly string[] = ['1', '2', '3'];
const WAYS: readonly unknown[] = ['mail', 'wechat', 'sms', 'phone'];
const ALGORITHMS: readonly unknown[] = [1000, 1001, 1002];

/** What an alarm strategy has to keep to; its monitor is not saved otherwise. */
export function checkStrategy(strategy: Wire): void {
  if (!textOf(strategy.display_name)) throw new Reason('display_name is required');
  for (const [level, config] of Object.entries(recordOf(strategy.alarm_level_config))) {
    if (!LEVELS.includes(level)) throw new Reason(`alarm_level_config: unknown level ${level}`);
    checkLevel(recordOf(config));
  }
}

function checkLevel(config: Wire): void {
  const way = listOf(config.notify_way)?.find((each) => !WAYS.includes(each));
  if (way !== undefined) throw new Reason(`notify_way: unknown way ${JSON.stringify(way)}`);
  for (const algorithm of (listOf(config.detect_algorithm) ?? []).map(recordOf)) {
    if (!ALGORITHMS.includes(algorithm.algorithm_id)) {
      throw new Reason(`detect_algorithm: unknown algorithm ${String(algorithm.algorithm_id)}`);
    }
  }
}

/** As import_alarm_strategy answers it: the severity is quoted here, and two texts are added. */
export function savedStrategy(strategy: Wire, monitorId: number): Wire {
  const levels = Object.entries(recordOf(strategy.alarm_level_config));
  return {
    ...strategy,
    alarm_level_config: Object.fromEntries(
      levels.map(([level, config]) => [level, { ...recordOf(config), monitor_level: level }]),
    ),
    monitor_id: monitorId,
    converge_display: convergeText(recordOf(strategy.rules)),
    condition_display: conditionText(strategy),
  };
}

function convergeText(rules: Wire): string {
  const count = integerOf(rules.count) ?? 1;
  const rounds = integerOf(rules.check_window) ?? 5;
  const minutes = integerOf(rules.alarm_window) ?? 60;
  const silence = minutes % 60 === 0 ? `${minutes / 60}小时` : `${minutes}分钟`;
  return `${rounds}个周期内,满足${count}次检测算法,且告警产生后未恢复,${silence}内不再告警`;
}

function conditionText({ condition }: Wire): string {
  const conditions = (listOf(condition) ?? []).flatMap((each) => listOf(each) ?? []);
  return conditions.length === 0 ? '当前所有维度' : `${conditions.length}个条件`;
}
