import type { Call } from '../../handler.ts';
import { listOf, recordOf, type Wire } from '../../values.ts';
import { Reason, tryImport } from './reason.ts';
import { addNode } from './uptime-nodes.ts';

/** Failures carry `error_mes`, and the answer is true all the same. */
export function importUptimeCheckNode(params: Wire, call: Call): Wire {
  const failed: Wire[] = [];
  const success: Wire[] = [];
  for (const conf of (listOf(params.conf_list) ?? []).map(recordOf)) {
    const target = recordOf(conf.target_conf);
    const saved = tryImport(() => addNode(conf, call));
    if (saved instanceof Reason) failed.push({ target_conf: target, error_mes: saved.message });
    else success.push({ target_conf: target, node_id: saved.id });
  }
  return {
    failed: { total: failed.length, detail: failed },
    success: { total: success.length, detail: success },
  };
}
