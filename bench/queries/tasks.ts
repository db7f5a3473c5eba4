import type { Bound, ReferenceQuery } from './reference-query.ts';

/** Tasks, their nodes, and the runs that the nodes started in another system. */
export const tasks: ReferenceQuery = {
  ...{ name: 'tasks', document: 'tasks', script: 'tasks', hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: () => ({ bizId: DEMO_BUSINESS, taskIds: ITS_TASKS }),
  bound,
  why: `SOPS and Job answer for one task, one node, one run a call: what can be saved is waiting. At
once, since all ids are given: \`search_business\`, and for each task \`get_task_detail\` (its name and
its flow, which has the nodes' order, names and kinds) and \`get_task_status\` (which nodes have begun,
at any depth). A node that has not begun is refused, and start, end and gateways have nothing to
tell: \`get_task_node_detail\` for each of the others, all in the second wave, those of sub-flows too.
What a node put out names the run that it started: \`get_job_instance_status\` for each run, third.`,
};

/** SOPS lists no tasks: these are known. They stand in every state that there is. */
const DEMO_BUSINESS = 2;
const ITS_TASKS = Array.from({ length: 14 }, (_, index) => index + 1);

function bound(data: unknown): Bound {
  const { business } = data as { business: { tasks: readonly Task[] } }; // answers this very query
  const nodes = business.tasks.flatMap((task) => task.nodes.flatMap((node) => withInner(node)));
  const details = nodes.flatMap(({ detail }) => detail ?? []);
  const runs = new Set(details.flatMap(({ jobInstance }) => jobInstance?.jobInstanceId ?? []));
  return {
    calls: 1 + 2 * business.tasks.length + details.length + runs.size,
    waves: 1 + Math.sign(details.length) + Math.sign(runs.size),
  };
}

function withInner(node: Node): readonly Node[] {
  return [node, ...(node.children ?? [])];
}

interface Task {
  readonly nodes: readonly Node[];
}

interface Node {
  readonly detail: { readonly jobInstance: { readonly jobInstanceId: number } | null } | null;
  readonly children?: readonly Node[];
}
