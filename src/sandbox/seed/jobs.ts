import type { Cmdb } from '../state/cmdb.ts';
import type { Host } from '../state/host-store.ts';
import type { HostTask, JobBlock, JobInstance, JobStep, Jobs } from '../state/jobs.ts';
import { USERNAMES } from './identity.ts';
import { TEMPLATES_PER_BUSINESS, templateId, templateStepId } from './job-template-ids.ts';
import { Random } from './random.ts';

const FIRST_JOB_INSTANCE = 20_000_000_000;
const FIRST_STEP_INSTANCE = 20_000_100_000;
const HOUR_MS = 3_600_000;

/** The stories that every business has, and how often. */
const STORIES = {
  succeeded: 6,
  failed: 4,
  waiting: 1,
  endedByHand: 1,
  forcedStop: 1,
  running: 3,
  scheduled: 1,
} as const;
type Story = keyof typeof STORIES;

export interface SeedMoments {
  /** Start of the UTC day: what is over hangs on it. */
  readonly today: number;
  /** Start of the sandbox: what is under way hangs on it. */
  readonly startedAt: number;
}

export function seedJobs(jobs: Jobs, cmdb: Cmdb, seed: number, moments: SeedMoments): void {
  const seeder = new JobSeeder(Random.of(seed, 'jobs'), moments);
  for (const business of cmdb.businesses.values()) {
    if (business.default !== 0) continue;
    const hosts = hostsOf(cmdb, business.bk_biz_id);
    if (hosts.length === 0) continue;
    for (const [story, count] of Object.entries(STORIES) as [Story, number][]) {
      for (let n = 0; n < count; n += 1) jobs.add(seeder.job(story, n, business.bk_biz_id, hosts));
    }
  }
}

function hostsOf(cmdb: Cmdb, bizId: number): Host[] {
  return [...cmdb.hosts.all()].filter((host) => cmdb.bizIdOfHost(host.bk_host_id) === bizId);
}

const NAMES = [
  'API Quick execution script',
  '发布 order-api',
  '日志清理',
  'rotate certificates',
  '内核参数检查',
  '分发 nginx 配置',
];

class JobSeeder {
  readonly #random: Random;
  readonly #moments: SeedMoments;
  #jobs = 0;
  #steps = 0;

  constructor(random: Random, moments: SeedMoments) {
    this.#random = random;
    this.#moments = moments;
  }

  job(story: Story, index: number, bizId: number, hosts: readonly Host[]): JobInstance {
    this.#jobs += 1;
    const createdAt = this.#createdAt(story);
    const startsAt = createdAt + (story === 'scheduled' ? 20_000 : 300);
    const quick = this.#random.chance(0.4);
    const number = quick ? 0 : this.#random.integer(1, TEMPLATES_PER_BUSINESS);
    const bkJobId = quick ? -1 : templateId(bizId, number);
    return {
      jobInstanceId: FIRST_JOB_INSTANCE + this.#jobs,
      bizId,
      bkJobId,
      name: this.#random.pick(NAMES),
      operator: this.#random.pick(USERNAMES),
      startWay: quick ? 2 : this.#random.pick([1, 2, 3] as const),
      createdAt,
      startsAt,
      blocks: this.#blocks(story, bkJobId, this.#targets(story, index, hosts)),
      ...(story === 'endedByHand' ? { endedByHandAt: startsAt + 10 * 60_000 } : {}),
      ...(story === 'forcedStop' ? { forcedStopAt: startsAt + 4_000 } : {}),
    };
  }

  #createdAt(story: Story): number {
    if (story === 'running') return this.#moments.startedAt - this.#random.integer(1_000, 8_000);
    if (story === 'scheduled') return this.#moments.startedAt;
    return this.#moments.today - this.#random.integer(1, 7 * 24) * HOUR_MS;
  }

  /** The first job of each business is a wide one. */
  #targets(story: Story, index: number, hosts: readonly Host[]): Host[] {
    const wide = story === 'succeeded' && index === 0;
    return this.#random.sample(hosts, wide ? 80 : this.#random.integer(4, 20));
  }

  #blocks(story: Story, bkJobId: number, hosts: readonly Host[]): JobBlock[] {
    const quick = bkJobId === -1;
    const stepId = (order: number) => templateStepId(bkJobId, order);
    const pausing = story === 'waiting' || story === 'endedByHand';
    const script = this.#step(1, quick ? -1 : stepId(1), story, hosts, pausing);
    const first: JobBlock = { type: 1, name: '执行脚本', steps: [script] };
    if (quick && !pausing) return [first];
    // a later step never fails: in a failing job it is never reached
    const file = this.#step(2, stepId(2), 'succeeded', hosts, false);
    const check = this.#step(1, stepId(3), 'succeeded', hosts, false);
    return [
      first,
      { type: 2, name: '分发文件', steps: [file] },
      { type: 1, name: 'check', steps: [check] },
    ];
  }

  #step(
    type: 1 | 2,
    stepId: number,
    story: Story,
    hosts: readonly Host[],
    pauses: boolean,
  ): JobStep {
    this.#steps += 1;
    const name = type === 1 ? '脚本步骤' : '文件步骤';
    return {
      stepInstanceId: FIRST_STEP_INSTANCE + this.#steps,
      stepId,
      type,
      pauses,
      name: `${name} ${this.#steps}`,
      tasks: hosts.map((host, index) => this.#task(story, host, index)),
    };
  }

  /** Hosts of a running job start one after another, so that groups change before one's eyes. */
  #task(story: Story, host: Host, index: number): HostTask {
    const slow = story === 'running' || story === 'scheduled';
    const failing = story === 'failed' && (index === 0 || this.#random.chance(0.3));
    const [endsAs, exitCode, errorCode] = failing
      ? this.#random.pick(FAILURES)
      : ([9, 0, 0] as const);
    return {
      ip: host.bk_host_innerip,
      cloudId: host.bk_cloud_id,
      endsAs,
      exitCode,
      errorCode,
      startsAfterMs: slow ? index * 3_000 : this.#random.integer(0, 800),
      takesMs: slow ? this.#random.integer(4_000, 20_000) : this.#random.integer(500, 9_000),
      tag: failing ? '' : this.#random.pick(['', '', 'canary']),
    };
  }
}

/** Host status, exit code, error code. */
const FAILURES = [
  [104, 1, 0],
  [104, 127, 0],
  [102, 124, 0],
  [310, 0, 1210],
  [11, 0, 1002],
] as const;
