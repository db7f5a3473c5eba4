import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { exportAlarmStrategy } from './api.ts';
import { type AlarmStrategyKey, type AlarmStrategyRecord, strategyKeyText } from './records.ts';

export interface StrategyLoaders {
  /** Null for one that the monitor cannot find. */
  readonly alarmStrategyByKey: Loader<AlarmStrategyKey, AlarmStrategyRecord | null>;
}

export function strategyLoaders({ esb }: LoaderSource): StrategyLoaders {
  return {
    alarmStrategyByKey: singleLoader(strategyKeyText, (key: AlarmStrategyKey) =>
      exportAlarmStrategy(esb, key),
    ),
  };
}
