import type { WireObject } from '../../../esb/index.ts';
import type { Outcome } from '../../../graph/outcome.ts';

/** A strategy is known by its number inside its business. */
export interface AlarmStrategyKey {
  readonly bizId: number;
  readonly strategyId: number;
}

/** A strategy as export_alarm_strategy answers it. */
export interface AlarmStrategyRecord extends AlarmStrategyKey {
  readonly wire: WireObject;
}

/** One entry of a strategy's `alarm_strategy`, or of a dial test's `monitor_conf`. */
export interface AlarmDetectionRecord {
  readonly wire: WireObject;
}

/** An entry of `alarm_level_config`, with the severity under which it stands. */
export interface AlarmLevelRecord {
  readonly levelCode: string;
  readonly wire: WireObject;
}

export interface DetectionAlgorithmRecord {
  readonly wire: WireObject;
}

export function strategyKeyText({ bizId, strategyId }: AlarmStrategyKey): string {
  return `${bizId}:${strategyId}`;
}

/** What became of one strategy of an import. */
export interface StrategyImport {
  readonly title: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly bizId: number;
  readonly strategyId: number | null;
}

/** The `rules` of a detection, as they came. */
export type AlarmRulesRecord = WireObject;
