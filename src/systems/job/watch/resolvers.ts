import { EsbError } from '../../../esb/index.ts';
import type {
  Resolvers,
  SubscriptionJobInstanceChangedArgs,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { jobInstanceTopic } from '../../../graph/keys.ts';
import { leavable } from '../../../graph/leavable.ts';
import type { JobInstanceRecord, JobStepRecord } from '../instances/records.ts';
import { type Watch, watch } from './watch.ts';

function jobInstanceChanges(key: SubscriptionJobInstanceChangedArgs, context: GraphContext) {
  const { signals } = context;
  const topic = jobInstanceTopic(key.jobInstanceId);
  const look = async () => {
    // All that an event shows is read afresh with it, the logs as well.
    context.forget();
    return context.loaders.jobInstanceByKey.load(key);
  };
  const isOver = ({ finished }: JobInstanceRecord) => finished;
  return leavable((leaving) =>
    events({ look, stateOf, isOver, isPassing, signals, topic, leaving }),
  );
}

/** Where the run, its steps and their hosts stand: that seconds have passed is no change. */
function stateOf({ wire, steps }: JobInstanceRecord): string {
  const hostsOf = ({ hosts }: JobStepRecord) => hosts.map((host) => host.wire);
  return JSON.stringify([
    wire['status'],
    steps.map((step) => [step.wire['status'], step.wire['retry_count'], hostsOf(step)]),
  ]);
}

async function* events(thing: Watch<JobInstanceRecord>) {
  for await (const { seen } of watch(thing)) yield { jobInstanceChanged: seen };
}

/** The ESB did not say no: it, or Job behind it, may do better the next time. */
function isPassing(error: unknown): boolean {
  return error instanceof EsbError && PASSING.has(error.code);
}

const PASSING: ReadonlySet<string> = new Set([
  'RATE_LIMITED',
  'ESB_TIMEOUT',
  'ESB_UNAVAILABLE',
  'ESB_BAD_RESPONSE',
]);

export const jobWatchResolvers: Resolvers = {
  Subscription: {
    jobInstanceChanged: { subscribe: (_, key, context) => jobInstanceChanges(key, context) },
  },
};
