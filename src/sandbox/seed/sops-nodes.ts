import { templateId } from './job-template-ids.ts';
import type { FlowItem, Variable } from './sops-flow-items.ts';

/** A variable's key: `${name}`. */
export function keyOf(name: string): string {
  return `\${${name}}`;
}

/** Runs a script on hosts, all of it from variables. */
export function scriptNode(): FlowItem {
  return {
    name: '执行脚本',
    code: 'job_fast_execute_script',
    data: {
      ...{ job_script_source: 'manual', job_script_type: '1', job_account: 'root' },
      ...{
        job_content: keyOf('content'),
        job_script_param: '',
        job_script_timeout: keyOf('timeout'),
      },
      job_ip_list: keyOf('ip_list'),
    },
  };
}

function variable(name: string, value: unknown, more: Partial<Variable> = {}): Variable {
  const custom = { show_type: 'show', source_type: 'custom', custom_type: 'input' } as const;
  return { name, value, ...custom, source_tag: '', ...more };
}

export function scriptVariables(hosts: string): Record<string, Variable> {
  return {
    '${content}': variable('内容', 'echo hello\nexit 0', { custom_type: 'textarea' }),
    '${ip_list}': variable('目标IP', hosts, {
      custom_type: 'ip',
      source_tag: 'var_ip_picker.ip_picker',
    }),
    '${timeout}': variable('超时时间', '100', {
      ...{ source_type: 'component_inputs', custom_type: '' },
      source_tag: 'job_fast_execute_script.job_script_timeout',
    }),
    '${job_inst_id}': variable('作业ID', '', {
      ...{ show_type: 'hide', source_type: 'component_outputs', custom_type: '' },
    }),
  };
}

export const TIMING: Readonly<Record<string, Variable>> = {
  '${bk_timing}': variable('定时时间', '2', {
    ...{ source_type: 'component_inputs', custom_type: '' },
    source_tag: 'sleep_timer.bk_timing',
  }),
};

export function sleep(timing: string): FlowItem {
  return { name: '定时', code: 'sleep_timer', data: { bk_timing: timing }, optional: true };
}

export function notify(name: string): FlowItem {
  const data = { bk_notify_type: ['mail'], bk_notify_title: name, bk_notify_content: 'ok' };
  return { name, code: 'bk_notify', data, optional: true, errorIgnorable: true };
}

const CONFIRM: FlowItem = {
  name: '人工确认 <confirm>',
  code: 'pause_node',
  data: { description: '' },
};
export const CONFIRMING = [sleep(keyOf('bk_timing')), CONFIRM, sleep('1')];

export const RELEASE: Readonly<Record<string, Variable>> = {
  '${env}': variable('环境', 'test', { custom_type: 'radio' }),
  '${batch}': variable('批次', 2, { custom_type: 'int' }),
  '${window}': variable('窗口', '2024-05-20 22:00:00', { custom_type: 'datetime' }),
};

/** Files and a script side by side, and in production a person has to confirm. */
export function releasing(hosts: string): FlowItem[] {
  const files: FlowItem = {
    name: '分发文件',
    code: 'job_fast_push_file',
    data: {
      job_ip_list: hosts,
      job_account: 'root',
      job_target_path: '/data/',
      job_source_files: [],
    },
  };
  const script: FlowItem = {
    name: '准备 prepare',
    code: 'job_fast_execute_script',
    data: { job_ip_list: hosts, job_account: 'root', job_content: `echo ${keyOf('env')}` },
    errorIgnorable: true,
  };
  const choice: FlowItem = {
    branches: [[CONFIRM], [notify('无需确认')]],
    conditions: [`'\${env}' == 'prod'`, `'\${env}' != 'prod'`],
  };
  return [{ branches: [[files], [script, sleep('1')]] }, choice];
}

export function jobRun(bizId: number): FlowItem[] {
  const data = { job_task_id: String(templateId(bizId, 1)), job_global_var: [] };
  return [{ name: '执行作业', code: 'job_execute_task', data }, notify('结果通知')];
}
