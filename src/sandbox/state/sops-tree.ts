/** A start or end event; the flow that it lacks is empty text. */
export interface TreeEvent {
  readonly id: string;
  readonly name: string;
  readonly type: 'EmptyStartEvent' | 'EmptyEndEvent';
  incoming: string;
  outgoing: string;
}

/** `hook`: the value is the key of a global variable. */
export interface PluginInput {
  readonly hook: boolean;
  readonly value: unknown;
}

/** A node that works: a plugin, or a whole flow. */
export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly type: 'ServiceActivity' | 'SubProcess';
  readonly stage_name: string;
  incoming: string;
  outgoing: string;
  readonly component?: {
    readonly code: string;
    readonly data: Readonly<Record<string, PluginInput>>;
  };
  /** Of a SubProcess. */
  readonly pipeline?: PipelineTree;
  readonly template_id?: string;
  /** May be left out when a task is made. */
  readonly optional: boolean;
  readonly error_ignorable: boolean;
  readonly can_retry: boolean;
  readonly isSkipped: boolean;
  readonly loop: null;
}

export interface Gateway {
  readonly id: string;
  readonly name: string;
  readonly type: 'ParallelGateway' | 'ExclusiveGateway' | 'ConvergeGateway';
  incoming: string | string[];
  outgoing: string | string[];
  /** Of an ExclusiveGateway: by flow. */
  readonly conditions?: Record<string, { evaluate: string }>;
  /** Of a gateway that splits: where its branches meet. */
  readonly converge_gateway_id?: string;
}

export interface TreeFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly is_default: boolean;
}

/** A global variable. */
export interface Constant {
  readonly key: string;
  readonly name: string;
  readonly index: number;
  readonly desc: string;
  readonly value: unknown;
  readonly show_type: 'show' | 'hide';
  readonly source_type: 'custom' | 'component_inputs' | 'component_outputs';
  readonly custom_type: string;
  readonly source_tag: string;
  readonly source_info: Record<string, string[]>;
  readonly validation: string;
}

export interface PipelineTree {
  readonly id: string;
  readonly start_event: TreeEvent;
  readonly end_event: TreeEvent;
  readonly activities: Readonly<Record<string, Activity>>;
  readonly gateways: Readonly<Record<string, Gateway>>;
  readonly flows: Readonly<Record<string, TreeFlow>>;
  readonly line: readonly object[];
  readonly location: readonly { readonly id: string }[];
  readonly constants: Readonly<Record<string, Constant>>;
  readonly outputs: readonly string[];
}

export type TreeElement = TreeEvent | Activity | Gateway;

export function elementOf(tree: PipelineTree, id: string): TreeElement | undefined {
  if (tree.start_event.id === id) return tree.start_event;
  if (tree.end_event.id === id) return tree.end_event;
  return tree.activities[id] ?? tree.gateways[id];
}

/** The activity with that id, at any depth. */
export function activityOf(tree: PipelineTree, id: string): Activity | undefined {
  const own = tree.activities[id];
  if (own) return own;
  for (const { pipeline } of Object.values(tree.activities)) {
    const inner = pipeline && activityOf(pipeline, id);
    if (inner) return inner;
  }
  return undefined;
}

/** Flow ids of an element, which are one text or a list. */
export function flowIds(of: string | readonly string[]): readonly string[] {
  if (typeof of !== 'string') return of;
  return of === '' ? [] : [of];
}
