import type { Agents } from '../state/agents.ts';
import type { Cmdb } from '../state/cmdb.ts';
import { type JobCron, JobLibrary } from '../state/job-library.ts';
import { DAY_MS } from '../times.ts';
import { USERNAMES } from './identity.ts';
import { seedScripts } from './job-scripts.ts';
import { templateId } from './job-template-ids.ts';
import { JobTemplateSeeder } from './job-templates.ts';
import { Random } from './random.ts';

const HOUR_MS = 3_600_000;

/** Scripts, accounts, templates and schedules of every business. */
export function seedJobLibrary(
  cmdb: Cmdb,
  agents: Agents,
  seed: number,
  today: number,
): JobLibrary {
  const library = new JobLibrary();
  const random = Random.of(seed, 'job-library');
  const bizIds = [...cmdb.businesses.values()]
    .filter((business) => business.default === 0)
    .map((business) => business.bk_biz_id);
  seedScripts(library, bizIds, random, today);
  for (const bizId of bizIds) {
    seedAccounts(library, bizId, today);
    new JobTemplateSeeder(library, { cmdb, agents }, random, today).sow(bizId);
    seedCrons(library, bizId, random, today);
  }
  return library;
}

const OS_ACCOUNTS = [
  ['root', 'root', 'Linux', 'system'],
  ['Administrator', 'Administrator', 'Windows', 'system'],
  ['mysql', '数据库帐号', 'Linux', 'admin'],
  ['app', 'app-runner', null, 'zhang.wei'],
] as const;

/** Business 2 has the OS accounts 1 to 4 and the database accounts 1001 to 1003, and so on. */
function seedAccounts(library: JobLibrary, bizId: number, today: number): void {
  const createdAt = today - 400 * DAY_MS + bizId * HOUR_MS;
  for (const [account, alias, os, creator] of OS_ACCOUNTS) {
    const id = library.osAccounts.length + 1;
    library.osAccounts.push({ id, bizId, account, alias, os, creator, createdAt });
  }
  const owned = [
    ['mysql', ['admin', 'zhang.wei']],
    ['订单库-只读', ['admin']],
    ['oracle-billing', ['zhang.wei']],
  ] as const;
  for (const [alias, owners] of owned) {
    library.dbAccounts.push({ id: 1001 + library.dbAccounts.length, bizId, alias, owners });
  }
}

const CRONS = [
  ['每五分钟巡检', '0 0/5 * * * ?', 1],
  ['nightly log clean', '0 30 2 * * ?', 1],
  ['周一容量报表', '0 0 9 ? * MON', 2],
  ['year-end check 2030', '0 0 0 31 12 ? 2030', 2],
] as const;

/** Business 2 has the schedules 1 to 4, business 3 those from 5 to 8, and so on. */
function seedCrons(library: JobLibrary, bizId: number, random: Random, today: number): void {
  CRONS.forEach(([name, expression, status], index) => {
    const createdAt = today - random.integer(60, 300) * DAY_MS;
    const cron: JobCron = {
      cronId: library.newCronId(),
      bizId,
      bkJobId: templateId(bizId, index + 1),
      name,
      expression,
      status,
      creator: random.pick(USERNAMES.slice(0, 6)),
      createdAt,
      lastModifyUser: random.pick(USERNAMES.slice(0, 6)),
      lastModifiedAt: createdAt + random.integer(1, 40) * HOUR_MS,
    };
    library.crons.set(cron.cronId, cron);
  });
}
