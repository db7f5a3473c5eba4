import type { Sops, SopsTemplate } from '../state/sops-store.ts';
import type { PipelineTree } from '../state/sops-tree.ts';
import { DAY_MS } from '../times.ts';
import { USERNAMES } from './identity.ts';
import type { Random } from './random.ts';
import type { FlowItem, Variable } from './sops-flow-items.ts';
import { FlowBuilder } from './sops-flows.ts';
import {
  CONFIRMING,
  jobRun,
  keyOf,
  notify,
  RELEASE,
  releasing,
  scriptNode,
  scriptVariables,
  sleep,
  TIMING,
} from './sops-nodes.ts';

/** What one business's templates are made for. */
export interface TemplateGround {
  readonly bizId: number;
  /** Hosts with a living agent, as the job plugins take them: `0:10.0.0.1,0:10.0.0.2`. */
  readonly hosts: string;
}

export const TEMPLATES_PER_BUSINESS = 7;

/** Business 2 has the templates 1 to 7, business 3 those from 8 to 14, and so on. */
export function sopsTemplateId(bizId: number, number: number): number {
  return (bizId - 2) * TEMPLATES_PER_BUSINESS + number;
}

export class SopsTemplateSeeder {
  readonly #sops: Sops;
  readonly #random: Random;
  readonly #today: number;

  constructor(sops: Sops, random: Random, today: number) {
    this.#sops = sops;
    this.#random = random;
    this.#today = today;
  }

  sow(ground: TemplateGround): void {
    const script = this.#flow([scriptNode()], scriptVariables(ground.hosts));
    const sub = {
      name: '子流程 run script',
      tree: script,
      templateId: sopsTemplateId(ground.bizId, 1),
    };
    const trees: readonly (readonly [string, string, PipelineTree])[] = [
      ['快速执行脚本', 'OpsTools', script],
      ['定时与人工确认 sleep & confirm', 'Other', this.#flow(CONFIRMING, TIMING)],
      ['并行发布 parallel release', 'DevTools', this.#flow(releasing(ground.hosts), RELEASE)],
      ['主流程 with sub-process', 'ConfManage', this.#flow([sleep('1'), sub, sleep('1')], TIMING)],
      ['执行作业 run a job', 'MonitorAlarm', this.#flow(jobRun(ground.bizId), {})],
      ['办公通知 notify', 'OfficeApp', this.#flow([notify('通知')], {})],
      ['企业IT-定时', 'EnterpriseIT', this.#flow([sleep(keyOf('bk_timing'))], TIMING)],
    ];
    trees.forEach(([name, category, tree], index) => {
      const id = sopsTemplateId(ground.bizId, index + 1);
      this.#sops.templates.set(id, this.#template(id, ground.bizId, name, category, tree));
    });
  }

  /** Common templates belong to no business. */
  sowCommon(): void {
    const confirming = this.#flow(CONFIRMING, TIMING);
    const trees = [
      ['公共 定时与确认', 'OpsTools', confirming],
      ['Common notify', 'Other', this.#flow([notify('通知'), sleep('2')], {})],
    ] as const;
    trees.forEach(([name, category, tree], index) => {
      const id = index + 1;
      this.#sops.commonTemplates.set(id, this.#template(id, 0, name, category, tree));
    });
  }

  #flow(items: readonly FlowItem[], variables: Readonly<Record<string, Variable>>): PipelineTree {
    return new FlowBuilder(this.#sops.newId).build(items, variables);
  }

  #template(
    id: number,
    bizId: number,
    name: string,
    category: string,
    tree: PipelineTree,
  ): SopsTemplate {
    const createdAt = this.#today - this.#random.integer(40, 300) * DAY_MS;
    const edited = this.#random.chance(0.6);
    return {
      ...{ id, bizId, name, category, tree, createdAt },
      creator: this.#random.pick(USERNAMES.slice(0, 6)),
      editor: edited ? this.#random.pick(USERNAMES.slice(0, 6)) : null,
      editedAt: edited ? createdAt + this.#random.integer(1, 30) * DAY_MS : createdAt,
    };
  }
}
