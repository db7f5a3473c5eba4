import type { Credentials } from '../credentials.ts';
import { ask } from './ask.ts';

export interface JobsRequest {
  readonly gatewayUrl: string;
  readonly bizId: number;
  readonly as: Credentials;
  /** How long each takes, in seconds. */
  readonly seconds: readonly number[];
}

/** Starts scripts that sleep, each on a few hosts of its own; answers their numbers. */
export async function startJobs({ seconds, ...request }: JobsRequest): Promise<number[]> {
  const hostIds = await hostsOf(request);
  const started: number[] = [];
  for (const [at, takes] of seconds.entries()) {
    const own = [0, 1, 2].map((n) => hostIds[(at * 3 + n) % hostIds.length] ?? 0);
    started.push(await startJob(request, takes, own));
  }
  return started;
}

type Request = Omit<JobsRequest, 'seconds'>;

async function hostsOf({ gatewayUrl, as, bizId }: Request): Promise<number[]> {
  const { hosts } = await ask<{ hosts: { nodes: { hostId: number }[] } }>(gatewayUrl, as, {
    query: 'query ($bizId: Int!) { hosts(bizId: $bizId, first: 150) { nodes { hostId } } }',
    variables: { bizId },
  });
  return hosts.nodes.map(({ hostId }) => hostId);
}

async function startJob(
  { gatewayUrl, as, bizId }: Request,
  seconds: number,
  hostIds: readonly number[],
): Promise<number> {
  const input = {
    ...{ bizId, content: `sleep ${seconds}`, language: 'SHELL', account: 'root' },
    targets: { hostIds },
  };
  const { executeScript } = await ask<{ executeScript: { jobInstanceId: number } }>(
    gatewayUrl,
    as,
    {
      query:
        'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }',
      variables: { input },
    },
  );
  return executeScript.jobInstanceId;
}
