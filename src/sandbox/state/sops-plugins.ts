import { scalarText } from '../values.ts';
import { jobAt, STATUS } from './job-clock.ts';
import { DEFAULT_TIMEOUT_S, type StartedStep, startJob } from './job-start.ts';
import type { JobHost } from './job-templates.ts';
import type { NodeOutput } from './sops-task.ts';
import type { SandboxState } from './state.ts';

export type PluginWorld = Pick<SandboxState, 'jobs' | 'jobLibrary' | 'agents' | 'cmdb'>;

export interface PluginCall {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly at: number;
  readonly bizId: number;
  readonly executor: string;
  readonly name: string;
}

/** What a plugin will do: when it ends, whether it then fails, and what it has put out already. */
export interface PluginStart {
  readonly endsAt: number | undefined;
  readonly failure: string | null;
  readonly outputs: readonly NodeOutput[];
  readonly awaitsCallback?: boolean;
}

type Plugin = (call: PluginCall, world: PluginWorld) => PluginStart;

/** A plugin that the sandbox does not know takes half a second and succeeds. */
export function beginPlugin(code: string, call: PluginCall, world: PluginWorld): PluginStart {
  const plugin = PLUGINS[code] ?? (() => ({ endsAt: call.at + 500, failure: null, outputs: [] }));
  return plugin(call, world);
}

const PLUGINS: Readonly<Record<string, Plugin>> = {
  sleep_timer: sleepTimer,
  pause_node: () => ({ endsAt: undefined, failure: null, outputs: [], awaitsCallback: true }),
  job_fast_execute_script: jobFastExecuteScript,
  job_fast_push_file: jobFastPushFile,
  job_execute_task: jobExecuteTask,
};

function sleepTimer({ inputs, at }: PluginCall): PluginStart {
  const seconds = Number(inputs.bk_timing);
  if (Number.isFinite(seconds) && String(inputs.bk_timing).trim() !== '') {
    return { endsAt: at + seconds * 1000, failure: null, outputs: [] };
  }
  return refusedAt(at, `定时时间格式错误: ${String(inputs.bk_timing)}`);
}

function jobFastExecuteScript(call: PluginCall, world: PluginWorld): PluginStart {
  const { inputs, name } = call;
  const timeoutS = Number(inputs.job_script_timeout) || DEFAULT_TIMEOUT_S;
  const script = scalarText(inputs.job_content);
  const param = scalarText(inputs.job_script_param);
  const step = { stepId: -1, type: 1 as const, name, blockName: name, pauses: false };
  return withHosts(call, world, (hosts) =>
    runJob(-1, [{ ...step, script, param, timeoutS, hosts }], call, world),
  );
}

function jobFastPushFile(call: PluginCall, world: PluginWorld): PluginStart {
  const { name } = call;
  const step = { stepId: -1, type: 2 as const, name, blockName: name, pauses: false };
  const body = { script: '', param: '', timeoutS: DEFAULT_TIMEOUT_S };
  return withHosts(call, world, (hosts) => runJob(-1, [{ ...step, ...body, hosts }], call, world));
}

function jobExecuteTask(call: PluginCall, world: PluginWorld): PluginStart {
  const template = world.jobLibrary.template(call.bizId, Number(call.inputs.job_task_id));
  if (!template) return refusedAt(call.at, '调用作业平台(JOB)接口失败: 作业模板不存在');
  const steps = template.steps.map((step) => ({
    ...step,
    script: step.scriptContent ?? '',
    param: step.scriptParam ?? '',
    timeoutS: step.scriptTimeout ?? DEFAULT_TIMEOUT_S,
  }));
  return runJob(template.bkJobId, steps, call, world);
}

/** Addresses as people type them: `10.0.0.1,0:10.0.0.2`, of the task's business. */
function withHosts(
  { inputs, at, bizId }: PluginCall,
  { cmdb }: PluginWorld,
  run: (hosts: JobHost[]) => PluginStart,
): PluginStart {
  const texts = scalarText(inputs.job_ip_list).match(/[\d.:]+/g) ?? [];
  const hosts = texts.flatMap((text) => {
    const [ip = '', cloud] = text.split(':').reverse();
    const here = cmdb.hosts
      .withInnerIp(ip)
      .filter(
        (host) =>
          cmdb.bizIdOfHost(host.bk_host_id) === bizId &&
          (cloud === undefined || host.bk_cloud_id === Number(cloud)),
      );
    return here.map(({ bk_cloud_id }) => ({ bk_cloud_id, ip }));
  });
  if (hosts.length > 0) return run(hosts);
  return refusedAt(at, '调用作业平台(JOB)接口失败: 主机为空');
}

/** The node ends with its job, and its outputs carry the job's id (behaviour.md F). */
function runJob(
  bkJobId: number,
  steps: readonly StartedStep[],
  { bizId, executor, at, name }: PluginCall,
  world: PluginWorld,
): PluginStart {
  const job = startJob({ bizId, bkJobId, name, operator: executor, at, steps }, world);
  const url = `http://bk_job_host/?taskInstanceList&appId=${bizId}#taskInstanceId=${job.jobInstanceId}`;
  const end = jobAt(job, Number.MAX_SAFE_INTEGER);
  return {
    endsAt: end.endedAt ?? undefined,
    failure: end.status === STATUS.success ? null : '任务执行失败，请前往作业平台(JOB)查看详情',
    outputs: [
      { key: 'job_inst_id', value: job.jobInstanceId, name: 'JOB任务ID', preset: true },
      { key: 'job_inst_url', value: url, name: 'JOB任务链接', preset: true },
    ],
  };
}

/** Fails at once. */
function refusedAt(at: number, failure: string): PluginStart {
  return { endsAt: at, failure, outputs: [] };
}
