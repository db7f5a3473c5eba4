import type { Activity, Constant, PipelineTree, PluginInput } from '../state/sops-tree.ts';
import { flowIds } from '../state/sops-tree.ts';

export interface TaskNode {
  readonly name: string;
  readonly code: string;
  /** A text that is a variable's key is hooked to it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly optional?: boolean;
  readonly errorIgnorable?: boolean;
}

export interface SubFlow {
  readonly name: string;
  readonly tree: PipelineTree;
  readonly templateId: number;
}

/** Branches that all run, or, with conditions, of which one runs. */
export interface Fork {
  readonly branches: readonly (readonly FlowItem[])[];
  readonly conditions?: readonly string[];
}

export type FlowItem = TaskNode | SubFlow | Fork;

export type Variable = Omit<Constant, 'key' | 'index' | 'source_info' | 'desc' | 'validation'>;

/** What makes an activity a sub-process. */
export function subOf({ tree, templateId }: SubFlow): Pick<Activity, 'pipeline' | 'template_id'> {
  return { pipeline: tree, template_id: String(templateId) };
}

/** Inputs whose text is a variable's key are hooked to it. */
export function hooked(data: Readonly<Record<string, unknown>>): Record<string, PluginInput> {
  const entries = Object.entries(data).map(([name, value]) => {
    const hook = typeof value === 'string' && /^\$\{\w+\}$/.test(value);
    return [name, { hook, value }] as const;
  });
  return Object.fromEntries(entries);
}

/** A gateway's side that splits or joins is a list, the other one text. */
export function joined(before: string | string[], id: string): string | string[] {
  return typeof before === 'string' ? id : [...flowIds(before), id];
}
