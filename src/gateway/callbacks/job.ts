import { catalogueApi } from '../../catalogue.ts';
import { jobInstanceTopic } from '../../graph/keys.ts';
import type { Live } from '../../graph/live/live.ts';
import { problemWith } from './check.ts';
import { rarely } from './rarely.ts';
import type { CallbackTaker } from './receive.ts';

const CALLBACK = catalogueApi('job', 'callback_protocol');

/** Not started, running, waiting for a person, being stopped, not stopped (behaviour.md D2). */
const GOING_ON: ReadonlySet<number> = new Set([1, 2, 7, 10, 12]);

/** How often those who watch a run are told of its callbacks, however many come. */
const TELL_EVERY_MS = 1_000;

/**
 * What Job POSTs to a run's callback address (job/callback_protocol). Nothing that it says is
 * shown: it completes the record of the launch, and is a reason for those who watch the run to
 * look again, each with rights of their own. Job drops a callback that is not answered 200 twice.
 */
export function jobCallback({
  records,
  signals,
}: Pick<Live, 'records' | 'signals'>): CallbackTaker {
  const tell = rarely(TELL_EVERY_MS, (topic) => signals.publish(topic));
  return async (said, launch) => {
    const problem = problemWith(CALLBACK.params, said);
    if (problem !== undefined) return problem;
    // The check has found an object with these numbers in it.
    const wire = said as { job_instance_id: number; status: number };
    const { job_instance_id: jobInstanceId, status } = wire;
    const finished = !GOING_ON.has(status);
    await records.calledBack(launch, { jobInstanceId, status, finished });
    tell(jobInstanceTopic(jobInstanceId));
    return undefined;
  };
}
