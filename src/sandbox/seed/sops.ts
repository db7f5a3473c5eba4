import type { Agents } from '../state/agents.ts';
import type { Cmdb } from '../state/cmdb.ts';
import type { JobLibrary } from '../state/job-library.ts';
import type { Jobs } from '../state/jobs.ts';
import { TaskActions } from '../state/sops-actions.ts';
import { makePeriodicTask } from '../state/sops-make.ts';
import { Sops } from '../state/sops-store.ts';
import { Random } from './random.ts';
import { type SopsMoments, seedSopsTasks } from './sops-tasks.ts';
import { SopsTemplateSeeder, sopsTemplateId } from './sops-templates.ts';

interface Behind {
  readonly cmdb: Cmdb;
  readonly agents: Agents;
  readonly jobs: Jobs;
  readonly jobLibrary: JobLibrary;
}

/** Templates, tasks in every state and periodic tasks of every business. */
export function seedSops(behind: Behind, seed: number, moments: SopsMoments): Sops {
  const random = Random.of(seed, 'sops');
  const sops = new Sops(Random.of(seed, 'sops-ids'));
  const actions = new TaskActions({ ...behind, newVersion: sops.newVersion });
  const templates = new SopsTemplateSeeder(sops, random, moments.today);
  templates.sowCommon();
  for (const business of behind.cmdb.businesses.values()) {
    if (business.default !== 0) continue;
    const bizId = business.bk_biz_id;
    templates.sow({ bizId, hosts: livingHosts(behind, bizId) });
    seedSopsTasks(sops, actions, bizId, random, moments);
    seedPeriodicTasks(sops, bizId, moments.today);
  }
  return sops;
}

function livingHosts({ cmdb, agents }: Behind, bizId: number): string {
  const alive = [...cmdb.hosts.all()].filter(
    (host) => cmdb.bizIdOfHost(host.bk_host_id) === bizId && agents.of(host.bk_host_id)?.alive,
  );
  const first = alive.slice(0, 2);
  return first.map((host) => `${host.bk_cloud_id}:${host.bk_host_innerip}`).join(',');
}

const PERIODIC = [
  ['每五分钟 every five minutes', 7, '*/5 * * * *', true, 12],
  ['定时2', 2, '1,2,3-19/2 2 3 4 5', false, 0],
  ['夜间发布 nightly', 3, '30 2 1-5 * *', true, 3],
] as const;

/** Business 2 has the periodic tasks 1 to 3, business 3 those from 4 to 6, and so on. */
function seedPeriodicTasks(sops: Sops, bizId: number, today: number): void {
  for (const [name, number, cron, enabled, totalRunCount] of PERIODIC) {
    const template = sops.template('business', bizId, sopsTemplateId(bizId, number));
    if (!template) continue;
    makePeriodicTask(sops, template, {
      ...{ bizId, name, creator: 'admin', constants: {}, excluded: [], cron, enabled },
      ...{ totalRunCount, lastRunAt: totalRunCount > 0 ? today - 3_600_000 : null },
    });
  }
}
