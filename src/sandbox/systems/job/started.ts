import type { Call } from '../../handler.ts';
import { type JobStart, startJob } from '../../state/job-start.ts';
import { textOf, type Wire } from '../../values.ts';
import { illegal } from './refusals.ts';

/** Starts the job as the caller, and remembers whom to call when it has ended. */
export function started(start: Omit<JobStart, 'operator' | 'at'>, params: Wire, call: Call): Wire {
  const { state, username } = call;
  const url = callbackUrl(params);
  const job = startJob({ ...start, operator: username, at: state.now() }, state);
  if (url !== '') state.jobCallbacks.watch(job, url);
  return { job_instance_name: job.name, job_instance_id: job.jobInstanceId };
}

function callbackUrl(params: Wire): string {
  const url = textOf(params.bk_callback_url);
  if (url === '' || (URL.canParse(url) && /^https?:/i.test(url))) return url;
  throw illegal('bk_callback_url', 'a URL is wanted', '应为 URL');
}
