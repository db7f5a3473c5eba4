import type { Random } from '../seed/random.ts';
import type { SopsTask } from './sops-task.ts';
import type { PipelineTree } from './sops-tree.ts';

export interface SopsTemplate {
  readonly id: number;
  /** 0: a common template. */
  readonly bizId: number;
  readonly name: string;
  readonly category: string;
  readonly creator: string;
  readonly createdAt: number;
  readonly editor: string | null;
  readonly editedAt: number;
  readonly tree: PipelineTree;
}

export interface PeriodicTask {
  readonly id: number;
  readonly bizId: number;
  readonly templateId: number;
  readonly name: string;
  readonly creator: string;
  /** Minute, hour, day of week, day of month, month: not Unix's order (behaviour.md F). */
  cron: string;
  enabled: boolean;
  tree: PipelineTree;
  readonly lastRunAt: number | null;
  readonly totalRunCount: number;
}

/** SOPS: templates, tasks, periodic tasks. Common templates are numbered by themselves. */
export class Sops {
  readonly templates = new Map<number, SopsTemplate>();
  readonly commonTemplates = new Map<number, SopsTemplate>();
  readonly tasks = new Map<number, SopsTask>();
  readonly periodicTasks = new Map<number, PeriodicTask>();
  readonly #random: Random;
  #lastTaskId = 0;
  #lastPeriodicId = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  template(source: 'business' | 'common', bizId: number, id: number): SopsTemplate | undefined {
    if (source === 'common') return this.commonTemplates.get(id);
    const template = this.templates.get(id);
    return template?.bizId === bizId ? template : undefined;
  }

  addTask(task: Omit<SopsTask, 'id'>): SopsTask {
    this.#lastTaskId += 1;
    const added = { ...task, id: this.#lastTaskId };
    this.tasks.set(added.id, added);
    return added;
  }

  addPeriodicTask(task: Omit<PeriodicTask, 'id'>): PeriodicTask {
    this.#lastPeriodicId += 1;
    const added = { ...task, id: this.#lastPeriodicId };
    this.periodicTasks.set(added.id, added);
    return added;
  }

  newCommonTemplateId(): number {
    return Math.max(0, ...this.commonTemplates.keys()) + 1;
  }

  /** `node0df0431f8f553925af01a94854bd`: the word and 28 hexadecimal figures. */
  readonly newId = (prefix: string): string => `${prefix}${this.#random.hex(28)}`;

  readonly newVersion = (): string => this.#random.hex(32);
}
