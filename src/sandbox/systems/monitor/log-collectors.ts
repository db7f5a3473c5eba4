import type { Call } from '../../handler.ts';
import type { LogCollector } from '../../state/monitor.ts';
import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { businessOf, idsOf, isBusiness, isHostOf } from './ids.ts';
import { Reason, tryImport } from './reason.ts';

/** Where they run is emptied; an id that the business does not have is missing. */
export function exportLogCollector(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params.bk_biz_id, call);
  const ids = idsOf(params.ids, 'ids');
  return call.state.monitor.logCollectors
    .all()
    .filter((each) => each.bizId === bizId && (ids?.includes(each.id) ?? true))
    .map(({ conf, monitors }) => ({
      collector_conf: conf,
      target_conf: { bk_biz_id: 0, ips: [] },
      monitor_conf: monitors,
    }));
}

/** `successed` is spelt so; failures stand beside it in a true answer. */
export function importLogCollector(params: Wire, call: Call): Wire {
  const failed: Wire[] = [];
  const successed: Wire[] = [];
  for (const conf of (listOf(params.conf_list) ?? []).map(recordOf)) {
    const saved = tryImport(() => save(conf, params, call));
    if (saved instanceof Reason) failed.push({ origin_conf: conf, message: saved.message });
    else successed.push({ origin_conf: deployed(conf), message: '' });
  }
  return {
    failed: { total: failed.length, detail: failed },
    successed: { total: successed.length, detail: successed },
  };
}

function save(conf: Wire, params: Wire, call: Call): LogCollector {
  const target = recordOf(conf.target_conf);
  const bizId = integerOf(target.bk_biz_id) || integerOf(params.bk_biz_id) || 0;
  if (!isBusiness(bizId, call)) throw new Reason(`业务 ${bizId} 不存在`);
  const collector = recordOf(conf.collector_conf);
  checkCollector(collector);
  const { logCollectors } = call.state.monitor;
  const isTaken = logCollectors
    .all()
    .some((each) => each.bizId === bizId && each.conf.data_set === collector.data_set);
  if (isTaken) throw new Reason(`数据集 ${textOf(collector.data_set)} 已存在`);
  const ips = (listOf(target.ips) ?? []).map(String);
  const strange = ips.filter((ip) => !isHostOf(bizId, ip, call));
  if (strange.length > 0) throw new Reason(`业务下不存在主机 ${strange.join(',')}`);
  const monitors = listOf(conf.monitor_conf) ?? [];
  return logCollectors.add({ bizId, conf: { conditions: [], ...collector }, ips, monitors });
}

const TEXTS = ['data_set', 'data_desc', 'data_encode', 'sep', 'log_path'];

function checkCollector(collector: Wire): void {
  const missing = TEXTS.find((name) => !textOf(collector[name]));
  if (missing) throw new Reason(`缺少参数 ${missing}`);
  if (!['UTF-8', 'GBK'].includes(textOf(collector.data_encode))) {
    throw new Reason(`不支持的编码 ${textOf(collector.data_encode)}`);
  }
  if ((listOf(collector.fields) ?? []).length === 0) throw new Reason('缺少参数 fields');
}

/** What was sent, with one member that the deployment adds. */
function deployed(conf: Wire): Wire {
  const collector = { ...recordOf(conf.collector_conf), file_frequency: '157680000' };
  return { ...conf, collector_conf: collector };
}
