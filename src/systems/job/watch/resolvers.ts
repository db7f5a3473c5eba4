import type { Resolvers } from '../../../generated/resolvers.ts';
import { type JobInstanceKey, jobInstanceKeyText, jobInstanceTopic } from '../../../graph/keys.ts';
import { type Followed, follow } from '../../../graph/live/follow.ts';
import { lastSeen } from '../../../graph/live/subscription-event.ts';
import { jobInstanceOf, STATUS, wireKey } from '../instances/api.ts';
import type { JobInstanceRecord, JobStepRecord } from '../instances/records.ts';
import { noteSeen } from '../instances/sightings.ts';

function progress(key: JobInstanceKey): Followed<JobInstanceRecord, 'jobInstanceProgress'> {
  return {
    field: 'jobInstanceProgress',
    key: `job instance ${jobInstanceKeyText(key)}`,
    topic: jobInstanceTopic(key.jobInstanceId),
    look: async ({ esb, live }) => {
      const told = await esb.call(STATUS, wireKey(key));
      if (live.records.find(key)) noteSeen(live.records, jobInstanceOf(key, told));
      return told;
    },
    read: (told) => jobInstanceOf(key, told),
    stateOf,
    isOver: ({ finished }) => finished,
    pause: { first: 2_000, longest: 30_000 },
  };
}

/** Where the run, its steps and their hosts stand: that seconds have passed is no change. */
function stateOf({ wire, steps }: JobInstanceRecord): string {
  const hostsOf = ({ hosts }: JobStepRecord) => hosts.map((host) => host.wire);
  return JSON.stringify([
    wire['status'],
    steps.map((step) => [step.wire['status'], step.wire['retry_count'], hostsOf(step)]),
  ]);
}

export const jobWatchResolvers: Resolvers = {
  Subscription: {
    jobInstanceProgress: {
      subscribe: (_, { after, ...key }, context) =>
        follow(progress(key), context, lastSeen(context, after)),
    },
  },
};
