import { expectLong, objectOf, objectsOf } from '../../../esb/index.ts';
import type {
  AlarmDetectionResolvers,
  AlarmLevelSettingsResolvers,
  AlarmStrategyResolvers,
  BusinessResolvers,
  DetectionAlgorithmResolvers,
  MutationResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { alarmLevels } from '../alarms/codes.ts';
import { distinct, importAll } from '../import-results.ts';
import { readJson, textsOf } from '../wire-texts.ts';
import { EXPORT_ALARM_STRATEGY, importAlarmStrategy } from './api.ts';
import { algorithmKinds, notifyWays } from './codes.ts';
import {
  algorithmConfigFields,
  algorithmFields,
  detectionFields,
  dialTestDetectionFields,
  levelFields,
  ruleFields,
  strategyFields,
} from './fields.ts';
import type {
  AlarmDetectionRecord,
  AlarmLevelRecord,
  AlarmStrategyRecord,
  DetectionAlgorithmRecord,
} from './records.ts';
import { strategyToWire } from './to-wire.ts';

const API = EXPORT_ALARM_STRATEGY;

/** Strategies that one field may name: each is a call. */
const MAX_STRATEGIES = 200;

const alarmStrategies: BusinessResolvers['alarmStrategies'] = async (
  { bizId },
  { strategyIds },
  { loaders },
) => {
  const ids = [...new Set(strategyIds)];
  if (ids.length > MAX_STRATEGIES) {
    throw badInput('strategyIds', `must name at most ${MAX_STRATEGIES}, not ${ids.length}`);
  }
  const keys = ids.map((strategyId) => ({ bizId, strategyId }));
  const found = await loaders.alarmStrategyByKey.loadMany(keys);
  return found.filter((strategy) => strategy !== null);
};

const importAlarmStrategies: MutationResolvers['importAlarmStrategies'] = async (
  _,
  { input: { bizId, strategies } },
  context,
) => {
  const titles = distinct(
    'input.strategies',
    strategies.map(({ title }) => title),
  );
  const numbers = strategies.flatMap(({ strategyId }) => strategyId ?? []);
  if (numbers.length > 0) distinct('input.strategies', numbers.map(String));
  const wire = strategies.map((strategy) => strategyToWire(bizId, strategy));
  const results = await importAll(titles, () => importAlarmStrategy(context.esb, bizId, wire));
  context.forget();
  return {
    results: results.map(({ key, extra, outcome, message }) => {
      const strategyId = outcome === 'APPLIED' ? extra : null;
      return { title: key, outcome, message, bizId, strategyId };
    }),
  };
};

const strategy: AlarmStrategyResolvers = {
  ...fieldResolvers(API, strategyFields, ({ wire }: AlarmStrategyRecord) => wire),
  id: ({ bizId, strategyId }) => encodeNodeId('AlarmStrategy', bizId, strategyId),
  dataSource: ({ wire }) => readJson(wire['stat_source_info']),
  detections: ({ wire }) => objectsOf(wire['alarm_strategy']).map((one) => ({ wire: one })),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

const detection: AlarmDetectionResolvers = {
  ...fieldResolvers(API, detectionFields, ({ wire }: AlarmDetectionRecord) => wire),
  ...fieldResolvers(API, dialTestDetectionFields, ({ wire }: AlarmDetectionRecord) => wire),
  rules: ({ wire }) => (wire['rules'] == null ? null : objectOf(wire['rules'])),
  levels: ({ wire }) =>
    Object.entries(objectOf(wire['alarm_level_config'])).map(([levelCode, level]) => ({
      levelCode,
      wire: objectOf(level),
    })),
};

const people = (value: unknown) => textsOf(value).map((username) => ({ username }));

const levelSettings: AlarmLevelSettingsResolvers = {
  ...fieldResolvers(API, levelFields, ({ wire }: AlarmLevelRecord) => wire),
  level: ({ levelCode }) => alarmLevels.name(levelCode) ?? 'UNKNOWN',
  // Strategies and dial tests name their hours differently.
  noticeFrom: ({ wire }) => hourOf(wire['notice_start_time'] ?? wire['alarm_start_time']),
  noticeUntil: ({ wire }) => hourOf(wire['notice_end_time'] ?? wire['alarm_end_time']),
  notifyBy: ({ wire }) =>
    textsOf(wire['notify_way']).map((way) => notifyWays.name(way) ?? 'UNKNOWN'),
  notifyByCode: ({ wire }) => textsOf(wire['notify_way']),
  roles: ({ wire }) => textsOf(wire['role_list']),
  people: ({ wire }) => people(wire['responsible']),
  peopleToCall: ({ wire }) => people(wire['phone_receiver']),
  algorithms: ({ wire }) => objectsOf(wire['detect_algorithm']).map((one) => ({ wire: one })),
};

function hourOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const algorithm: DetectionAlgorithmResolvers = {
  ...fieldResolvers(API, algorithmFields, ({ wire }: DetectionAlgorithmRecord) => wire),
  ...fieldResolvers(API, algorithmConfigFields, ({ wire }: DetectionAlgorithmRecord) =>
    objectOf(wire['config']),
  ),
  kind: ({ wire }) => algorithmKinds.name(wire['algorithm_id']) ?? 'UNKNOWN',
  kindCode: ({ wire }) => expectLong(API, wire['algorithm_id'], '`algorithm_id`'),
};

export const strategyResolvers: Resolvers = {
  Query: {
    alarmStrategy: (_, key, { loaders }) => loaders.alarmStrategyByKey.load(key),
  },
  Mutation: { importAlarmStrategies },
  Business: { alarmStrategies },
  AlarmStrategy: strategy,
  AlarmDetection: detection,
  AlarmRules: fieldResolvers(API, ruleFields, (wire: Readonly<Record<string, unknown>>) => wire),
  AlarmLevelSettings: levelSettings,
  DetectionAlgorithm: algorithm,
  ImportAlarmStrategyResult: {
    strategy: ({ bizId, strategyId }, _, { loaders }) =>
      strategyId === null ? null : loaders.alarmStrategyByKey.load({ bizId, strategyId }),
  },
};
