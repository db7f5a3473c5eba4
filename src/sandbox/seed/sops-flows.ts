import type {
  Activity,
  Constant,
  Gateway,
  PipelineTree,
  TreeEvent,
  TreeFlow,
} from '../state/sops-tree.ts';
import { lineOf } from '../state/sops-tree-edit.ts';
import {
  type FlowItem,
  type Fork,
  hooked,
  joined,
  type SubFlow,
  subOf,
  type TaskNode,
  type Variable,
} from './sops-flow-items.ts';

/** Draws a flow from its items: one after another, forks side by side. */
export class FlowBuilder {
  readonly #newId: (prefix: string) => string;
  readonly #activities: Record<string, Activity> = {};
  readonly #gateways: Record<string, Gateway> = {};
  readonly #flows: Record<string, TreeFlow> = {};
  readonly #places: { id: string; type: string; name?: string; x: number; y: number }[] = [];

  constructor(newId: (prefix: string) => string) {
    this.#newId = newId;
  }

  build(items: readonly FlowItem[], variables: Readonly<Record<string, Variable>>): PipelineTree {
    const start = this.#event('EmptyStartEvent');
    const end = this.#event('EmptyEndEvent');
    this.#place(start.id, 'startpoint');
    this.#connect(this.#chain(items, start.id), end.id);
    this.#place(end.id, 'endpoint');
    this.#fillFlows([start, end, ...Object.values(this.#activities)]);
    return {
      id: this.#newId('node'),
      start_event: start,
      end_event: end,
      activities: this.#activities,
      gateways: this.#gateways,
      flows: this.#flows,
      line: Object.values(this.#flows).map(lineOf),
      location: this.#places,
      constants: this.#constants(variables),
      outputs: Object.keys(variables).slice(0, 1),
    };
  }

  /** Puts the items after that node; answers the last node. */
  #chain(items: readonly FlowItem[], from: string): string {
    return items.reduce((last, item) => {
      if ('branches' in item) return this.#fork(item, last);
      const id = this.#activity(item);
      this.#connect(last, id);
      return id;
    }, from);
  }

  #fork({ branches, conditions }: Fork, from: string): string {
    const [split, meet] = [this.#newId('node'), this.#newId('node')];
    const evaluated: Record<string, { evaluate: string }> = {};
    this.#gateways[split] = {
      ...{ id: split, name: '', incoming: '', outgoing: [], converge_gateway_id: meet },
      type: conditions ? 'ExclusiveGateway' : 'ParallelGateway',
      ...(conditions ? { conditions: evaluated } : {}),
    };
    this.#place(split, conditions ? 'branchgateway' : 'parallelgateway');
    this.#connect(from, split);
    branches.forEach((branch, index) => {
      const before = new Set(Object.keys(this.#flows));
      this.#connect(this.#chain(branch, split), meet);
      const first = Object.keys(this.#flows).find((id) => !before.has(id)) ?? '';
      evaluated[first] = { evaluate: conditions?.[index] ?? '' };
    });
    this.#gateways[meet] = {
      id: meet,
      name: '',
      type: 'ConvergeGateway',
      incoming: [],
      outgoing: '',
    };
    this.#place(meet, 'convergegateway');
    return meet;
  }

  #activity(item: TaskNode | SubFlow): string {
    const id = this.#newId('node');
    const common = {
      ...{ id, name: item.name, incoming: '', outgoing: '', loop: null },
      ...{ stage_name: '步骤1', can_retry: true, isSkipped: true },
    };
    const sub = 'tree' in item;
    this.#activities[id] = sub
      ? { ...common, type: 'SubProcess', optional: false, error_ignorable: false, ...subOf(item) }
      : {
          ...common,
          type: 'ServiceActivity',
          optional: item.optional ?? false,
          error_ignorable: item.errorIgnorable ?? false,
          component: { code: item.code, data: hooked(item.data) },
        };
    this.#place(id, sub ? 'subflow' : 'tasknode', item.name);
    return id;
  }

  #event(type: TreeEvent['type']): TreeEvent {
    return { id: this.#newId('node'), name: '', type, incoming: '', outgoing: '' };
  }

  #connect(source: string, target: string): void {
    const id = this.#newId('line');
    this.#flows[id] = { id, source, target, is_default: false };
  }

  #place(id: string, type: string, name?: string): void {
    const x = 80 + this.#places.length * 215;
    this.#places.push({ x, y: 150, type, id, ...(name === undefined ? {} : { name }) });
  }

  #fillFlows(elements: readonly (TreeEvent | Activity)[]): void {
    for (const { id, source, target } of Object.values(this.#flows)) {
      for (const element of elements) {
        if (element.id === source) element.outgoing = id;
        if (element.id === target) element.incoming = id;
      }
      const [from, to] = [this.#gateways[source], this.#gateways[target]];
      if (from) from.outgoing = joined(from.outgoing, id);
      if (to) to.incoming = joined(to.incoming, id);
    }
  }

  #constants(variables: Readonly<Record<string, Variable>>): Record<string, Constant> {
    const entries = Object.entries(variables).map(([key, variable], index) => {
      const source_info = this.#sourceInfo(key);
      return [key, { ...variable, key, index, source_info, validation: '', desc: '' }] as const;
    });
    return Object.fromEntries(entries);
  }

  /** Which inputs of which nodes a variable fills. */
  #sourceInfo(key: string): Record<string, string[]> {
    const info: Record<string, string[]> = {};
    for (const { id, component } of Object.values(this.#activities)) {
      const names = Object.entries(component?.data ?? {}).filter(
        ([, input]) => input.value === key,
      );
      if (names.length > 0) info[id] = names.map(([name]) => name);
    }
    return info;
  }
}
