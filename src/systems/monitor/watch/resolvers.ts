import type { Resolvers } from '../../../generated/resolvers.ts';
import { lastSeen } from '../../../graph/live/subscription-event.ts';
import { findsNothing } from '../alarms/look-ups.ts';
import { toldBefore } from './alarm-cursor.ts';
import { watchedAlarms } from './alarm-looks.ts';
import { alarmsRaised, noAlarms } from './alarms-raised.ts';

export const alarmWatchResolvers: Resolvers = {
  Subscription: {
    alarmRaised: {
      subscribe: (_, { bizId, filter, after }, context) => {
        const cursor = lastSeen(context, after);
        const before = cursor === undefined ? undefined : toldBefore(cursor, Date.now());
        const alarms = watchedAlarms(bizId, filter ?? {});
        if (findsNothing(filter ?? {})) return noAlarms();
        return alarmsRaised(alarms, context, before);
      },
    },
  },
};
