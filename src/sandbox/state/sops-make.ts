import type { PeriodicTask, Sops, SopsTemplate } from './sops-store.ts';
import type { SopsTask } from './sops-task.ts';
import type { PipelineTree } from './sops-tree.ts';
import { freshTree, withoutNodes, withValues } from './sops-tree-edit.ts';

export interface MakeOptions {
  readonly bizId: number;
  readonly name: string;
  readonly creator: string;
  readonly constants: Readonly<Record<string, unknown>>;
  /** Nodes of the template. */
  readonly excluded: readonly string[];
}

export interface TaskOptions extends MakeOptions {
  readonly source: 'business' | 'common';
  readonly createMethod: string;
  readonly flowType: 'common' | 'common_func';
  readonly at: number;
}

/** A task made from a template, not started; a functional one has to be claimed first. */
export function makeTask(sops: Sops, template: SopsTemplate, options: TaskOptions): SopsTask {
  const { bizId, name, creator, source, createMethod, flowType, at } = options;
  return sops.addTask({
    ...{ bizId, name, creator, createMethod, flowType, createdAt: at },
    ...{ templateId: template.id, templateSource: source, category: template.category },
    tree: instanceTree(sops, template, options),
    unclaimed: flowType === 'common_func',
    ...{ heldNodes: new Set(), arrivals: [], executor: '' },
    ...{ root: undefined, paused: false, revokedAt: null },
  });
}

export function makePeriodicTask(
  sops: Sops,
  template: SopsTemplate,
  options: MakeOptions & Pick<PeriodicTask, 'cron' | 'enabled' | 'lastRunAt' | 'totalRunCount'>,
): PeriodicTask {
  const { bizId, name, creator, cron, enabled, lastRunAt, totalRunCount } = options;
  const tree = instanceTree(sops, template, options);
  const runs = { lastRunAt, totalRunCount };
  return sops.addPeriodicTask({
    ...{ bizId, templateId: template.id, name, creator, cron, enabled, tree },
    ...runs,
  });
}

function instanceTree(sops: Sops, { tree }: SopsTemplate, options: MakeOptions): PipelineTree {
  const left = withoutNodes(tree, options.excluded);
  return freshTree(withValues(left, options.constants), sops.newId);
}
