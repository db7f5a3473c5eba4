import type { WireObject } from '../../../esb/index.ts';
import type {
  AlarmDetectionInput,
  AlarmLevelSettingsInput,
  AlarmStrategyInput,
  DetectionAlgorithmInput,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { alarmLevels } from '../alarms/codes.ts';
import { wireCode } from '../wire-code.ts';
import { algorithmKinds, notifyWays } from './codes.ts';

/** How the hours of notices are called: strategies and dial tests differ. */
export type HourNames = 'notice' | 'alarm';

/** A strategy as import_alarm_strategy takes it. */
export function strategyToWire(bizId: number, strategy: AlarmStrategyInput): WireObject {
  const { strategyId, detections, scenario } = strategy;
  return {
    monitor_id: strategyId ?? undefined,
    title: strategy.title,
    description: strategy.description,
    scenario,
    biz_id: bizId,
    monitor_target: strategy.metric,
    monitor_type: strategy.type,
    src_type: strategy.sourceType,
    stat_source_type: strategy.dataSourceType,
    stat_source_info: JSON.stringify(strategy.dataSource ?? {}),
    is_enabled: strategy.isEnabled,
    alarm_strategy: detections.map((one) => ({
      ...detectionToWire(bizId, one, 'notice'),
      scenario,
      cc_biz_id: bizId,
    })),
  };
}

/** What the detections of strategies and of dial tests have in common. */
export function detectionToWire(
  bizId: number,
  detection: AlarmDetectionInput,
  hours: HourNames,
): WireObject {
  const { rules, levels } = detection;
  const configs = levels.map((level) => [wireCode(alarmLevels, level.level), level] as const);
  if (new Set(configs.map(([code]) => code)).size < levels.length) {
    throw badInput('input', `has a severity twice in detection "${detection.name}"`);
  }
  return {
    bk_biz_id: bizId,
    display_name: detection.name,
    is_enabled: detection.isEnabled,
    is_classify_notice: detection.notifiesByLevel,
    nodata_alarm: detection.noDataRounds,
    condition: detection.conditions,
    rules: {
      count: rules?.hits,
      alarm_window: rules?.silenceMinutes,
      check_window: rules?.checkRounds,
    },
    alarm_level_config: Object.fromEntries(
      configs.map(([code, level]) => [code, levelToWire(code, level, hours)]),
    ),
  };
}

function levelToWire(code: string, level: AlarmLevelSettingsInput, hours: HourNames): WireObject {
  return {
    monitor_level: Number(code),
    [`${hours}_start_time`]: timeOfDay(level.noticeFrom),
    [`${hours}_end_time`]: timeOfDay(level.noticeUntil),
    notify_way: level.notifyBy.map((way) => wireCode(notifyWays, way)),
    role_list: level.roles,
    responsible: level.people,
    phone_receiver: level.peopleToCall,
    is_recovery: level.notifiesRecovery,
    detect_algorithm: level.algorithms.map(algorithmToWire),
  };
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function timeOfDay(text: string | undefined): string | undefined {
  if (text === undefined || TIME_OF_DAY.test(text)) return text;
  throw badInput('input', `has "${text}" for a time of day; write it as \`hh:mm\``);
}

function algorithmToWire({ kind, ...settings }: DetectionAlgorithmInput): WireObject {
  const given = Object.entries(settings).filter(([, value]) => value != null);
  const config = Object.fromEntries(given);
  return { algorithm_id: Number(wireCode(algorithmKinds, kind)), config };
}
