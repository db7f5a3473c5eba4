import type { Call } from '../../handler.ts';
import type { ScriptCollector } from '../../state/monitor.ts';
import { listOf, recordOf, scalarText, textOf, type Wire } from '../../values.ts';
import { businessOf, idsOf, isBusiness } from './ids.ts';
import { Reason, tryImport } from './reason.ts';

/** Without their business, which the import requires. */
export function exportScriptCollector(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params.bk_biz_id, call);
  const ids = idsOf(params.ids, 'ids');
  return call.state.monitor.scriptCollectors
    .all()
    .filter((each) => each.bizId === bizId && (ids?.includes(each.id) ?? true))
    .map(({ conf }) => conf);
}

export function importScriptCollector(params: Wire, call: Call): Wire {
  const failed: Wire[] = [];
  const success: Wire[] = [];
  for (const conf of (listOf(params.collector_conf_list) ?? []).map(recordOf)) {
    const name = textOf(conf.name);
    const saved = tryImport(() => save(conf, call));
    if (saved instanceof Reason) failed.push({ name, message: saved.message });
    else success.push({ script_collector_id: saved.id, name, message: null });
  }
  return { failed, success };
}

const DEFAULTS = {
  charset: 'UTF8',
  script_type: 'file',
  script_ext: 'shell',
  params_schema: [],
  script_run_cmd: '',
  script_content_base64: '',
  start_cmd: null,
  collect_interval: 1,
  raw_data_interval: 30,
};

function save({ bk_biz_id: biz, ...sent }: Wire, { state }: Call): ScriptCollector {
  // the document's example sends the business as text
  const bizId = Number(scalarText(biz) || Number.NaN);
  if (!isBusiness(bizId, { state })) throw new Reason(`业务 ${scalarText(biz)} 不存在`);
  const conf: Wire = { ...DEFAULTS, ...sent };
  checkCollector(conf);
  const { scriptCollectors } = state.monitor;
  const isTaken = scriptCollectors
    .all()
    .some((each) => each.bizId === bizId && each.conf.name === conf.name);
  if (isTaken) throw new Reason(`表名 ${textOf(conf.name)} 已存在`);
  return scriptCollectors.add({ bizId, conf, deployments: new Map() });
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  charset: ['UTF8', 'GBK'],
  script_type: ['file', 'cmd'],
  script_ext: ['shell', 'bat', 'python', 'perl', 'powershell', 'vbs', 'custom'],
};

function checkCollector(conf: Wire): void {
  for (const name of ['name', 'description']) {
    if (!textOf(conf[name])) throw new Reason(`缺少参数 ${name}`);
  }
  for (const [name, choices] of Object.entries(CHOICES)) {
    if (!choices.includes(textOf(conf[name]))) throw new Reason(`${name} 不是合法选项`);
  }
  const fields = (listOf(conf.fields) ?? []).map(recordOf);
  if (!fields.some((field) => field.monitor_type === 'metric'))
    throw new Reason('至少需要一个指标');
  if (fields.some((field) => !['double', 'long', 'string'].includes(textOf(field.type)))) {
    throw new Reason('fields: type 不是合法选项');
  }
}
