import { setTimeout as pause } from 'node:timers/promises';
import { expectObject } from '../../../esb/index.ts';
import type { Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { taskTopic } from '../../../graph/keys.ts';
import { type Followed, follow } from '../../../graph/live/follow.ts';
import { lastSeen, type SubscriptionEvent } from '../../../graph/live/subscription-event.ts';
import { wholeOnChange } from '../../../graph/live/whole-on-change.ts';
import { GET_TASK_DETAIL, GET_TASK_STATUS, getTaskDetail, getTaskStatus } from '../tasks/api.ts';
import { type TaskKey, taskKeyText } from '../tasks/records.ts';
import { runNotes } from './run-notes.ts';
import { hasEnded, taskStateText, type WatchedTask } from './task-state.ts';

const LONGEST_NOTING_MS = 2_000;

function progress(key: TaskKey): Followed<WatchedTask, 'taskProgress'> {
  const bothOf = wholeOnChange({
    state: ({ esb }) => getTaskStatus(esb, key),
    whole: async ({ esb }) => (await getTaskDetail(esb, key)).wire,
    stateOf: taskStateText,
  });
  const note = runNotes();
  return {
    field: 'taskProgress',
    key: `task ${taskKeyText(key)}`,
    topic: taskTopic(key.taskId),
    look: async (context) => {
      const both = await bothOf(context);
      const noting = note(taskOf(key, both), context);
      // Once the task is over nobody looks any more: then the runs are told before that is.
      if (hasEnded(both.state))
        await Promise.race([noting, pause(LONGEST_NOTING_MS, undefined, { ref: false })]);
      return both;
    },
    read: (told) => taskOf(key, told),
    stateOf: ({ status }) => taskStateText(status),
    isOver: ({ status }) => hasEnded(status),
    pause: { first: 2_000, longest: 30_000 },
  };
}

function taskOf({ bizId, taskId }: TaskKey, told: unknown): WatchedTask {
  const { state, whole } = expectObject(GET_TASK_STATUS, told);
  const wire = expectObject(GET_TASK_DETAIL, whole);
  return { bizId, taskId, wire, status: expectObject(GET_TASK_STATUS, state) };
}

type FollowedTask = SubscriptionEvent<WatchedTask, 'taskProgress'>;

export const taskWatchResolvers: Resolvers = {
  Subscription: {
    taskProgress: {
      subscribe: (_, { after, ...key }, context) =>
        follow(progress(key), context, lastSeen(context, after)),
      resolve: async ({ taskProgress }: FollowedTask, _: unknown, { loaders }: GraphContext) => {
        const task = await taskProgress;
        // What the event shows of the nodes was looked at with it.
        loaders.taskStatus.prime(task, task.status);
        return task;
      },
    },
  },
};
