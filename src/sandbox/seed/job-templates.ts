import type { Agents } from '../state/agents.ts';
import type { Cmdb } from '../state/cmdb.ts';
import type { JobLibrary } from '../state/job-library.ts';
import type { JobTarget, TemplateStep } from '../state/job-templates.ts';
import { DAY_MS } from '../times.ts';
import { USERNAMES } from './identity.ts';
import { TEMPLATES_PER_BUSINESS, templateId, templateStepId } from './job-template-ids.ts';
import { variablesOf } from './job-template-variables.ts';
import type { Random } from './random.ts';

const NAMES = [
  '发布 order-api',
  '日志清理',
  'rotate certificates',
  '内核参数检查',
  '分发 nginx 配置',
  'warm up cache',
  '扩容',
];

interface Ground {
  readonly cmdb: Cmdb;
  readonly agents: Agents;
}

/** Templates: a script, files, a check; every third with variables, every fifth with SQL. */
export class JobTemplateSeeder {
  readonly #library: JobLibrary;
  readonly #cmdb: Cmdb;
  readonly #agents: Agents;
  readonly #random: Random;
  readonly #today: number;

  constructor(library: JobLibrary, { cmdb, agents }: Ground, random: Random, today: number) {
    this.#library = library;
    this.#cmdb = cmdb;
    this.#agents = agents;
    this.#random = random;
    this.#today = today;
  }

  sow(bizId: number): void {
    const target = this.#target(bizId);
    const hosts: JobTarget = { hosts: target.hosts, queryIds: [] };
    for (let number = 1; number <= TEMPLATES_PER_BUSINESS; number += 1) {
      const bkJobId = templateId(bizId, number);
      const createdAt = this.#today - this.#random.integer(100, 500) * DAY_MS;
      this.#library.templates.set(bkJobId, {
        bkJobId,
        bizId,
        name: `${NAMES[number % NAMES.length] ?? ''} ${number}`,
        tagId: String(1 + ((number - 1) % 7)),
        creator: this.#random.pick(USERNAMES),
        createdAt,
        lastModifyUser: this.#random.pick(USERNAMES),
        lastModifiedAt: createdAt + this.#random.integer(0, 90) * DAY_MS,
        variables: number % 3 === 1 ? variablesOf(bkJobId, number === 1 ? hosts : target) : [],
        steps: this.#steps(bkJobId, bizId, number, target),
      });
    }
  }

  /** Three hosts of the business with living agents, and its first custom query where there is one. */
  #target(bizId: number): JobTarget {
    const hosts = [...this.#cmdb.hosts.all()]
      .filter(
        ({ bk_host_id: id }) => this.#cmdb.bizIdOfHost(id) === bizId && this.#agents.of(id)?.alive,
      )
      .slice(0, 3)
      .map(({ bk_cloud_id, bk_host_innerip }) => ({ bk_cloud_id, ip: bk_host_innerip }));
    const queryIds = this.#cmdb.queries.ofBusiness(bizId).slice(0, 1);
    return { hosts, queryIds: queryIds.map((query) => query.id) };
  }

  #steps(bkJobId: number, bizId: number, number: number, target: JobTarget): TemplateStep[] {
    const own = [...this.#library.scripts.values()].filter((script) => script.bizId === bizId);
    const at = (order: number) => ({ stepId: templateStepId(bkJobId, order), pauses: false });
    const account = { account: 'root', dbAccountId: 0 };
    const hostsOnly: JobTarget = { hosts: target.hosts, queryIds: [] };
    const script = {
      ...at(1),
      ...account,
      type: 1 as const,
      name: '执行脚本',
      blockName: '执行脚本',
    };
    const files = {
      ...at(2),
      ...account,
      type: 2 as const,
      name: '分发文件',
      blockName: '分发文件',
    };
    const check = { ...at(3), ...account, type: 1 as const, name: 'check', blockName: 'check' };
    const steps: TemplateStep[] = [
      {
        ...script,
        ...(number === 2 ? target : hostsOnly),
        pauses: number % 6 === 3,
        scriptId: own[1]?.id ?? 0,
        scriptType: 1,
        scriptContent: own[1]?.content ?? '',
        scriptParam: 'nginx now',
        scriptTimeout: 1000,
        isParamSensitive: number % 4 === 0,
      },
      {
        ...files,
        ...hostsOnly,
        fileTargetPath: '/tmp/[FILESRCIP]/',
        fileSource: [
          {
            files: ['/data/release.tar.gz', '/tmp/REGEX:[a-z]*.txt'],
            account: 'root',
            ...hostsOnly,
          },
        ],
      },
      {
        ...check,
        ...hostsOnly,
        scriptId: own[0]?.id ?? 0,
        scriptType: 1,
        scriptContent: own[0]?.content ?? '',
        scriptTimeout: 600,
      },
    ];
    return number % 5 === 0 ? [...steps, this.#sql(bkJobId, bizId, hostsOnly)] : steps;
  }

  #sql(bkJobId: number, bizId: number, target: JobTarget): TemplateStep {
    const scripts = [...this.#library.scripts.values()];
    const sql = scripts.find((script) => script.bizId === bizId && script.type === 6);
    const db = this.#library.dbAccounts.find((account) => account.bizId === bizId);
    return {
      stepId: templateStepId(bkJobId, 4),
      type: 4,
      name: 'SQL Runner',
      blockName: 'SQL Execute Step',
      pauses: false,
      account: 'mysql',
      dbAccountId: db?.id ?? 0,
      scriptId: sql?.id ?? 0,
      scriptType: 6,
      scriptContent: sql?.content ?? '',
      scriptTimeout: 1000,
      ...target,
    };
  }
}
