import { catalogueApi } from '../catalogue.ts';
import { jobInstanceTopic } from '../graph/keys.ts';
import type { Signals } from '../graph/live/signals.ts';
import { parseCallback } from './callback-body.ts';
import { problemWith } from './callback-check.ts';
import { readBody } from './read-body.ts';
import { replyJson } from './reply.ts';
import type { Handler } from './router.ts';

const CALLBACK = catalogueApi('job', 'callback_protocol');

export interface CallbackOptions {
  readonly signals: Signals;
  readonly maxBodyBytes: number;
}

/**
 * What Job POSTs to a run's callback address (job/callback_protocol). Nobody signs it, so nothing
 * that it says is shown or believed: it is a reason for those who watch the run to look again,
 * each with rights of their own. Job drops a callback that is not answered 200 twice.
 */
export function jobCallback({ signals, maxBodyBytes }: CallbackOptions): Handler {
  return async (req, res) => {
    const body = await readBody(req, maxBodyBytes);
    if (body === undefined) {
      res.shouldKeepAlive = false; // the rest of the body is not read
      return replyJson(res, 413, { message: `A callback has at most ${maxBodyBytes} bytes.` });
    }
    const said = parseCallback(body);
    const problem =
      said === undefined
        ? 'the body is neither JSON nor a form'
        : problemWith(CALLBACK.params, said);
    if (problem !== undefined) {
      return replyJson(res, 400, { message: `This is no callback of Job: ${problem}.` });
    }
    // The check has found an object with this number in it.
    const { job_instance_id: jobInstanceId } = said as { job_instance_id: number };
    signals.publish(jobInstanceTopic(jobInstanceId));
    replyJson(res, 200, { result: true });
  };
}
