import type { Wire } from '../values.ts';

const TIME = {
  name: 'time',
  type: 'string',
  alis: '',
  time_format: '1',
  time_zone: '+8',
  description: '时间',
};
const VALUE = {
  name: 'value',
  type: 'long',
  alis: '',
  time_format: '',
  time_zone: '',
  description: '指标',
};

export const LOG_COLLECTORS: readonly Wire[] = [
  {
    data_set: 'test_log_collect',
    data_desc: '测试日志采集',
    data_encode: 'UTF-8',
    sep: '|',
    log_path: '/tmp/log.txt',
    conditions: [],
    fields: [TIME, VALUE],
  },
  {
    data_set: 'legacy_access_log',
    data_desc: 'Access log <legacy>',
    data_encode: 'GBK',
    sep: ',',
    log_path: '/data/logs/access-*.log',
    conditions: [{ index: 1, logic: '=', value: 'ERROR' }],
    fields: [TIME, VALUE],
  },
];

const SHELL = '#!/bin/bash\n# 目录大小\necho "size $(du -s $1 | cut -f1)"\n';
const SIZE = {
  name: 'size',
  type: 'long',
  description: '大小',
  unit: 'KB',
  monitor_type: 'metric',
};
const RATE = {
  name: 'rate',
  type: 'double',
  description: '比率',
  unit: '',
  monitor_type: 'metric',
};
const PATH = {
  name: 'path',
  type: 'string',
  description: 'Path',
  unit: '',
  monitor_type: 'dimension',
};

export const SCRIPT_COLLECTORS: readonly Wire[] = [
  {
    name: 'shell_one',
    description: '目录大小',
    charset: 'UTF8',
    fields: [SIZE, PATH],
    script_type: 'file',
    script_ext: 'shell',
    params_schema: [{ name: 'dir', description: '目录' }],
    script_run_cmd: `\${bk_script_name} \${dir}`,
    script_content_base64: Buffer.from(SHELL).toString('base64'),
    start_cmd: null,
    collect_interval: 1,
    raw_data_interval: 30,
  },
  {
    name: 'cmd_rate',
    description: 'Ratio by command',
    charset: 'GBK',
    fields: [RATE],
    script_type: 'cmd',
    script_ext: 'python',
    params_schema: [],
    script_run_cmd: '',
    script_content_base64: '',
    start_cmd: 'python /opt/rate.py',
    collect_interval: 5,
    raw_data_interval: 7,
  },
];
