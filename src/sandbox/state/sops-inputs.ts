import type { Activity, PipelineTree } from './sops-tree.ts';

type Values = Readonly<Record<string, unknown>>;

/** A plugin's inputs with the global variables filled in. */
export function inputsOf(activity: Activity, tree: PipelineTree): Record<string, unknown> {
  const values = valuesOf(tree);
  const data = Object.entries(activity.component?.data ?? {});
  return Object.fromEntries(data.map(([name, { value }]) => [name, filledIn(value, values)]));
}

export function valuesOf(tree: PipelineTree): Values {
  return Object.fromEntries(Object.values(tree.constants).map(({ key, value }) => [key, value]));
}

/** A text that is one variable becomes its value; variables inside a text become text. */
function filledIn(value: unknown, values: Values): unknown {
  if (typeof value !== 'string') return value;
  if (value in values) return values[value];
  return value.replace(/\$\{\w+\}/g, (key) => (key in values ? String(values[key]) : key));
}

/** Whether `'${env}' == 'prod'` or `1 != 2` holds; any other expression does not. */
export function conditionHolds(evaluate: string, tree: PipelineTree): boolean {
  const text = String(filledIn(evaluate, valuesOf(tree)));
  const [, left = '', operator, right = ''] = /^(.+?)\s*(==|!=)\s*(.+)$/.exec(text.trim()) ?? [];
  if (operator === undefined) return false;
  const bare = (side: string) => side.trim().replace(/^(["'])(.*)\1$/, '$2');
  return (bare(left) === bare(right)) === (operator === '==');
}
