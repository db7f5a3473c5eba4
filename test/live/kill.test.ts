import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  type BkgraphProcess,
  type SandboxProcess,
  startGatewayProcess,
  startSandboxProcess,
} from '../kit/bkgraph-process.ts';
import { figure } from '../kit/figures.ts';
import { ownDirectory } from '../kit/own-directory.ts';

const KILLS = 50;
const CLIENTS = 6;

const survived = figure('acknowledged runs listed after a kill -9');
const opened = figure('starts after a kill -9');

/** Gateways beside one another, each with a directory of its own: a start costs most of a second. */
const GATEWAYS = 2;

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandboxProcess({ SANDBOX_HOSTS: '20' });
});
afterAll(() => sandbox.stop());

it(`gateways that are killed ${KILLS} times while they start runs forget none that they told of`, async () => {
  const lives = Array.from({ length: GATEWAYS }, () => killedAgainAndAgain(KILLS / GATEWAYS));
  const missing = await Promise.all(lives);
  expect(missing.flat()).toEqual([]);
});

/** Answers the runs that a client was told of, and that are not listed in the end. */
async function killedAgainAndAgain(times: number): Promise<number[]> {
  const env = { BKGRAPH_DATA_DIR: ownDirectory(), BKGRAPH_ESB_BREAKER_FAILURES: '0' };
  const told = new Set<number>();
  let gateway = await startGatewayProcess(sandbox.url, env);
  try {
    for (let kills = 0; kills < times; kills += 1) {
      await killedWhileLaunching(gateway, told);
      gateway = await startGatewayProcess(sandbox.url, env);
      opened.tried(true);
    }
    const [listed, onHost] = await listedRuns(gateway);
    for (const id of told) survived.tried(listed.has(id) && onHost.has(id));
    return [...told].filter((id) => !listed.has(id) || !onHost.has(id));
  } finally {
    await gateway.kill();
  }
}

/** At a random moment after it has told somebody of a run. */
async function killedWhileLaunching(gateway: BkgraphProcess, told: Set<number>): Promise<void> {
  const before = told.size;
  const launching = launchUntilGone(gateway, told);
  const isTold = () => expect(told.size).toBeGreaterThan(before);
  await vi.waitFor(isTold, { timeout: 60_000, interval: 5 });
  await pause(Math.random() * 150);
  await gateway.kill();
  await launching;
}

/** Several clients, each starting one run after the other, until nobody answers. */
async function launchUntilGone(gateway: BkgraphProcess, told: Set<number>): Promise<void> {
  const client = async () => {
    for (;;) {
      const answer = await ask(gateway, LAUNCH).catch(() => undefined);
      if (!answer) return;
      const id = answer.data?.executeScript?.jobInstanceId;
      if (id !== undefined) told.add(id);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

const LAUNCH = `mutation {
  executeScript(input: {
    bizId: 2, content: "true", language: SHELL, account: "root", targets: { hostIds: [2] }
  }) { jobInstanceId }
}`;

interface Runs {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly jobInstanceId: number } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

interface Answer {
  readonly data?: {
    readonly executeScript?: { readonly jobInstanceId: number };
    readonly business?: { readonly jobInstances: Runs };
    readonly host?: { readonly jobInstances: Runs };
  };
}

/** Numbers of all runs that the business, and the host, has. */
async function listedRuns(gateway: BkgraphProcess): Promise<[Set<number>, Set<number>]> {
  const [business, host] = [new Set<number>(), new Set<number>()];
  for (const [place, ids] of [
    ['business(bizId: 2)', business],
    ['host(hostId: 2)', host],
  ] as const) {
    let after = 'null';
    for (let more = true; more; ) {
      const query = `{ ${place} { jobInstances(first: 500, after: ${after}) {
        totalCount edges { node { jobInstanceId } } pageInfo { hasNextPage endCursor }
      } } }`;
      const { data } = await ask(gateway, query);
      const runs = (data?.business ?? data?.host)?.jobInstances;
      for (const { node } of runs?.edges ?? []) if (node) ids.add(node.jobInstanceId);
      more = runs?.pageInfo.hasNextPage === true;
      after = JSON.stringify(runs?.pageInfo.endCursor);
    }
  }
  return [business, host];
}

async function ask({ url }: BkgraphProcess, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sandbox.headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer; // the assertions check it
}
