import type { TaskActions } from '../state/sops-actions.ts';
import { makeTask } from '../state/sops-make.ts';
import type { Sops } from '../state/sops-store.ts';
import type { SopsTask } from '../state/sops-task.ts';
import { USERNAMES } from './identity.ts';
import type { Random } from './random.ts';
import { sopsTemplateId } from './sops-templates.ts';

const HOUR_MS = 3_600_000;

export interface Story {
  readonly name: string;
  /** Which of the business's seven templates. */
  readonly template: number;
  readonly constants?: Readonly<Record<string, unknown>>;
  readonly functional?: boolean;
  /** Hangs on the moment of the start instead of the day. */
  readonly live?: boolean;
  readonly createMethod?: string;
  /** What people did; `at` is when the task was started. */
  readonly deeds?: (task: SopsTask, actions: TaskActions, at: number) => void;
}

const start: Story['deeds'] = (task, actions, at) => {
  actions.start(task, task.creator, at);
};
const firstNode = (task: SopsTask) => Object.keys(task.tree.activities)[0] ?? '';

/** The stories that every business has, in the order of their ids: business 2 has 1 to 14. */
export const STORIES: readonly Story[] = [
  { name: '已完成 finished', template: 1, deeds: start },
  { name: '脚本失败 failed', template: 1, constants: { '${content}': 'exit 7' }, deeds: start },
  { name: '未执行 created', template: 2 },
  {
    ...{ name: '执行中 running', template: 7, constants: { '${bk_timing}': '3600' }, live: true },
    ...{ deeds: start, createMethod: 'api' },
  },
  {
    ...{ name: '已暂停 suspended', template: 2, createMethod: 'app_maker' },
    deeds: (task, actions, at) => {
      actions.start(task, 'zhang.wei', at);
      actions.pause(task, at + 500);
    },
  },
  {
    ...{ name: '已终止 revoked', template: 2 },
    deeds: (task, actions, at) => {
      actions.start(task, 'admin', at);
      actions.revoke(task, at + 1_000);
    },
  },
  {
    ...{ name: '节点暂停 node suspended', template: 5 },
    deeds: (task, actions, at) => {
      task.heldNodes.add(firstNode(task));
      actions.start(task, 'admin', at);
    },
  },
  { name: '等待确认 waiting for a callback', template: 2, deeds: start },
  { name: '子流程 & 完成', template: 4, deeds: start, createMethod: 'periodic' },
  { name: '并行 & 网关 完成', template: 3, deeds: start },
  { name: '职能化 待认领', template: 2, functional: true },
  {
    ...{ name: '重试后跳过 retried, then skipped', template: 1, createMethod: 'api' },
    constants: { '${content}': 'echo "bad <luck>"\nexit 1' },
    deeds: (task, actions, at) => {
      actions.start(task, 'admin', at);
      actions.advance(task, at + 30_000);
      actions.retry(task, firstNode(task), at + 30_000);
      actions.advance(task, at + 60_000);
      actions.skip(task, firstNode(task), at + 90_000);
    },
  },
  {
    ...{ name: '职能化 已完成', template: 6, functional: true },
    deeds: (task, actions, at) => {
      task.unclaimed = false;
      actions.start(task, 'li.na', at);
    },
  },
  {
    name: '生产发布 waiting in a branch',
    template: 3,
    constants: { '${env}': 'prod' },
    deeds: start,
  },
];

export interface SopsMoments {
  readonly today: number;
  readonly startedAt: number;
}

export function seedSopsTasks(
  sops: Sops,
  actions: TaskActions,
  bizId: number,
  random: Random,
  { today, startedAt }: SopsMoments,
): void {
  STORIES.forEach((story, index) => {
    const template = sops.template('business', bizId, sopsTemplateId(bizId, story.template));
    if (!template) return;
    const at = story.live ? startedAt - 30_000 : today - (2 + index) * HOUR_MS;
    const task = makeTask(sops, template, {
      ...{ bizId, name: story.name, source: 'business', excluded: [], at },
      creator: random.pick(USERNAMES.slice(0, 6)),
      constants: story.constants ?? {},
      createMethod: story.createMethod ?? 'app',
      flowType: story.functional ? 'common_func' : 'common',
    });
    story.deeds?.(task, actions, at + 5_000);
    actions.advance(task, startedAt);
  });
}
