import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { Reason } from './reason.ts';

/** A dial test's settings, checked for its protocol and filled up with the defaults. */
export function taskCollector(conf: Wire): Wire {
  const location = recordOf(conf.location);
  const texts = { name: conf.name, protocol: conf.protocol, groups: conf.groups, ...location };
  for (const name of ['name', 'protocol', 'groups', 'bk_state_name', 'bk_province_name']) {
    if (!textOf(recordOf(texts)[name])) throw new Reason(`缺少参数 ${name}`);
  }
  const config = recordOf(conf.config);
  checkTarget(textOf(conf.protocol), config);
  const format = textOf(config.response_format) || 'in';
  if (!['in', 'nin', 'reg'].includes(format)) throw new Reason('response_format 不是合法选项');
  const defaults = { period: 1, response_format: 'in', response: null, timeout: 3000 };
  return { ...conf, config: { ...defaults, ...config } };
}

function checkTarget(protocol: string, config: Wire): void {
  if (protocol === 'HTTP') {
    if (!textOf(config.urls) || !textOf(config.method)) throw new Reason('缺少参数 urls, method');
  } else if (protocol === 'TCP' || protocol === 'UDP') {
    const hasTargets = (listOf(config.ip_list) ?? []).length > 0;
    if (!hasTargets || integerOf(config.port) === undefined) {
      throw new Reason('缺少参数 ip_list, port');
    }
  } else throw new Reason(`不支持的协议 ${protocol}`);
}
