import type { Call } from '../../handler.ts';
import type { SopsTemplate } from '../../state/sops-store.ts';
import { isRecord, listOf, scalarText, textOf, type Wire } from '../../values.ts';
import { numberIn } from './addressed.ts';
import { refused } from './refusals.ts';

/** What tasks and periodic tasks are made with; refuses what SOPS cannot use. */
export function makeOptions(params: Wire, template: SopsTemplate, call: Call) {
  const name = textOf(params.name).trim();
  if (name === '') throw refused('name is required', '缺少参数 name');
  return {
    bizId: numberIn(params, 'bk_biz_id'),
    name,
    creator: call.username,
    constants: constantsOf(params),
    excluded: excludedOf(params, template),
  };
}

export function constantsOf({ constants }: Wire): Wire {
  if (constants === undefined || constants === null || constants === '') return {};
  if (isRecord(constants)) return constants;
  throw refused('constants must be an object', 'constants 应为对象');
}

/** Only optional nodes may be left out. */
function excludedOf({ exclude_task_nodes_id: sent }: Wire, { tree }: SopsTemplate): string[] {
  if (sent === undefined || sent === null || sent === '') return [];
  const ids = listOf(sent)?.map(scalarText);
  if (!ids) throw refused('exclude_task_nodes_id must be a list', 'exclude_task_nodes_id 应为列表');
  const stuck = ids.find((id) => tree.activities[id]?.optional !== true);
  if (stuck === undefined) return ids;
  throw refused(`task node[id=${stuck}] is not optional`, `节点[id=${stuck}]不可选`);
}
