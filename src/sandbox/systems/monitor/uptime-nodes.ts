import type { Call } from '../../handler.ts';
import type { UptimeNode } from '../../state/monitor.ts';
import { recordOf, scalarText, textOf, type Wire } from '../../values.ts';
import { isBusiness, isHostOf } from './ids.ts';
import { Reason } from './reason.ts';

const CARRIER_MAX = 50;

/** Adds a node as the imports describe it. */
export function addNode(conf: Wire, call: Call): UptimeNode {
  const target = recordOf(conf.target_conf);
  const node = recordOf(conf.node_conf);
  const location = recordOf(node.location);
  const bizId = Number(scalarText(target.bk_biz_id) || Number.NaN);
  const cloudId = Number(scalarText(target.bk_cloud_id) || Number.NaN);
  if (!isBusiness(bizId, call)) throw new Reason(`业务 ${scalarText(target.bk_biz_id)} 不存在`);
  const ip = textOf(target.ip);
  if (!isHostOf(bizId, ip, call, cloudId)) throw new Reason('业务下不存在该主机');
  const name = requiredText(node.name, 'name');
  const carrier = requiredText(node.carrieroperator, 'carrieroperator');
  if (carrier.length > CARRIER_MAX) throw new Reason('carrieroperator 不能超过50个字符');
  const country = requiredText(location.country, 'country');
  const city = requiredText(location.city, 'city');
  const { uptimeNodes } = call.state.monitor;
  if (nodeNamed(name, bizId, call)) throw new Reason(`节点名称 ${name} 已存在`);
  const isCommon = node.is_common === true;
  return uptimeNodes.add({ bizId, name, carrier, country, city, isCommon, ip, cloudId });
}

export function nodeNamed(name: string, bizId: number, { state }: Call): UptimeNode | undefined {
  return state.monitor.uptimeNodes
    .all()
    .find((node) => node.name === name && (node.bizId === bizId || node.isCommon));
}

function requiredText(value: unknown, name: string): string {
  const text = textOf(value);
  if (!text) throw new Reason(`缺少参数 ${name}`);
  return text;
}
