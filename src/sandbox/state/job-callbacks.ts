import { isFinished, type JobView, jobAt } from './job-clock.ts';
import type { JobInstance } from './jobs.ts';

interface Watch {
  readonly job: JobInstance;
  readonly url: string;
}

const LOOK_EVERY_MS = 40;

/**
 * POSTs to `bk_callback_url` when a job has ended: JSON first, and when the answer is not 200 the
 * same text once more as form data; after a connection error nothing more (behaviour.md D4).
 * Only loopback is ever called: a sandbox has no business with other machines.
 */
export class JobCallbacks {
  readonly #now: () => number;
  readonly #watches = new Set<Watch>();
  #timer: NodeJS.Timeout | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  watch(job: JobInstance, url: string): void {
    if (!isLoopback(url)) return;
    this.#watches.add({ job, url });
    // the sandbox's clock may be moved by hand, so it is looked at again and again
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  /** From now on nobody is called. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#watches.clear();
  }

  #look(): void {
    for (const watch of this.#watches) {
      const view = jobAt(watch.job, this.#now());
      if (!isFinished(view.status)) continue;
      this.#watches.delete(watch);
      void deliver(watch.url, callbackText(watch.job, view));
    }
    if (this.#watches.size === 0) this.stop();
  }
}

function callbackText({ jobInstanceId }: JobInstance, view: JobView): string {
  return JSON.stringify({
    job_instance_id: jobInstanceId,
    status: view.status,
    step_instances: view.steps.map(({ step, status }) => ({
      step_instance_id: step.stepInstanceId,
      status,
    })),
  });
}

async function deliver(url: string, text: string): Promise<void> {
  try {
    if ((await post(url, text, 'application/json; charset=UTF-8')) === 200) return;
    await post(url, text, 'application/x-www-form-urlencoded; charset=UTF-8');
  } catch {
    // nobody listens: dropped, as Job does
  }
}

async function post(url: string, body: string, type: string): Promise<number> {
  const headers = { 'Content-Type': type };
  const signal = AbortSignal.timeout(5_000);
  const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' });
  await response.arrayBuffer();
  return response.status;
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
