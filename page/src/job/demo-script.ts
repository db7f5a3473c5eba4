import {
  type ExecuteScriptInput,
  ModuleHostsDocument,
  RunScriptDocument,
  type RunScriptMutation,
} from '../generated/operations.ts';
import { type Answer, ask } from '../graph/ask.ts';
import { noAnswer, type Problem } from '../graph/problem.ts';
import type { JobKey } from './follow-job.ts';

export const DEMO_SCRIPT = 'echo "Hello from bkgraph."\nsleep 5\necho "Done."';

/** A module's hosts are many; a demo does with so many of them. */
export const MOST_TARGETS = 50;

/** Where a demo runs: on one host, or on the first hosts of a module. */
export type DemoTarget =
  | { readonly kind: 'host'; readonly bizId: number; readonly hostId: number }
  | {
      readonly kind: 'module';
      readonly bizId: number;
      readonly setId: number;
      readonly moduleId: number;
    };

/** What will be sent if it is confirmed, and what a dry run says of it. */
export interface PreparedDemo {
  readonly input: ExecuteScriptInput;
  readonly calls: readonly { system: string; api: string; params: unknown }[];
  readonly hosts: number;
}

export async function prepareDemo(
  target: DemoTarget,
  signal: AbortSignal,
): Promise<Answer<PreparedDemo>> {
  const { hostIds, problems } = await hostIdsOf(target, signal);
  if (problems.length > 0) return { data: undefined, problems };
  const input = demoOn(target.bizId, hostIds);
  const told = await ask(RunScriptDocument, { input: { ...input, dryRun: true } }, signal);
  const calls = told.data?.executeScript?.dryRun?.calls;
  const data = calls && { input, calls, hosts: hostIds.length };
  return { data, problems: told.problems };
}

async function hostIdsOf(target: DemoTarget, signal: AbortSignal) {
  if (target.kind === 'host') return { hostIds: [target.hostId], problems: [] };
  const { kind: _, ...place } = target;
  const { data, problems } = await ask(
    ModuleHostsDocument,
    { ...place, first: MOST_TARGETS },
    signal,
  );
  return { hostIds: (data?.module?.hosts?.nodes ?? []).map(({ hostId }) => hostId), problems };
}

function demoOn(bizId: number, hostIds: readonly number[]): ExecuteScriptInput {
  return {
    ...{ bizId, name: 'Demo of the explorer', content: DEMO_SCRIPT, language: 'SHELL' },
    account: 'root',
    targets: { hostIds },
  };
}

export type StartedDemo = JobKey & { readonly name: string | null };

/** Starts what was prepared. Without an answer nobody knows whether it was started. */
export async function startDemo({
  input,
}: PreparedDemo): Promise<StartedDemo | { readonly problems: readonly Problem[] }> {
  const { data, problems } = await ask(RunScriptDocument, { input });
  const started = startedIn(data);
  if (started) return started;
  const unknown = noAnswer('Nobody knows whether it was started.');
  return { problems: problems.length > 0 ? problems : [unknown] };
}

function startedIn(data: RunScriptMutation | undefined): StartedDemo | undefined {
  const job = data?.executeScript;
  if (!job || job.jobInstanceId === null) return undefined;
  return { bizId: job.bizId, name: job.name, jobInstanceId: job.jobInstanceId };
}
