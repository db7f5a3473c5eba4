import { numericKey } from '../../graph/node-ids.ts';
import type { Wing } from '../../graph/wing.ts';
import { monitorLoaders } from './loaders.ts';
import { alarmResolvers } from './resolvers.ts';

/** Alarms (`monitor`). */
export const monitor = {
  resolvers: [alarmResolvers],
  loaders: monitorLoaders,
  nodes: {
    Alarm: (id, { loaders }) => {
      const [alarmId = 0] = numericKey(id, 1);
      return loaders.alarmById.load(alarmId);
    },
  },
} satisfies Wing;
