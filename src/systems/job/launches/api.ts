import { catalogueApi } from '../../../catalogue.ts';
import {
  type ApiName,
  type Esb,
  expectLong,
  expectObject,
  type WireObject,
} from '../../../esb/index.ts';
import type { StartedJobRecord } from './records.ts';

const EXECUTE_JOB = catalogueApi('job', 'execute_job');
const FAST_EXECUTE_SCRIPT = catalogueApi('job', 'fast_execute_script');
const FAST_PUSH_FILE = catalogueApi('job', 'fast_push_file');

/** What all three take: the business, and where Job POSTs when the run has ended. */
export interface Launch {
  readonly bizId: number;
  readonly callbackUrl: string | undefined;
}

/** Hosts as Job takes them: the union of both, each once. */
export interface WireTargets {
  readonly ip_list?: readonly { readonly bk_cloud_id: number; readonly ip: string }[];
  readonly custom_query_id?: readonly string[];
}

/** A script to run; `script_id` wins over `script_content` (behaviour.md D1). */
export interface ScriptToRun {
  readonly scriptId: number | undefined;
  readonly content: string | undefined;
  readonly languageCode: string | undefined;
  readonly params: string | undefined;
  readonly timeoutSeconds: number | undefined;
}

/** Text and arguments are base64 on the wire, the arguments as one text. */
export function wireScript(script: ScriptToRun) {
  return {
    script_id: script.scriptId,
    script_content: base64(script.content),
    script_type: script.languageCode === undefined ? undefined : Number(script.languageCode),
    script_param: base64(script.params),
    script_timeout: script.timeoutSeconds,
  };
}

/** job/execute_job: runs a template, all of it or the steps given. */
export async function executeJob(
  esb: Esb,
  launch: Launch,
  job: { readonly bk_job_id: number } & WireObject,
): Promise<StartedJobRecord> {
  const data = await esb.call(EXECUTE_JOB, { ...wireLaunch(launch), ...job });
  return started(EXECUTE_JOB, launch, data);
}

/** job/fast_execute_script: runs a script on hosts. */
export async function fastExecuteScript(
  esb: Esb,
  launch: Launch,
  script: WireObject,
): Promise<StartedJobRecord> {
  const data = await esb.call(FAST_EXECUTE_SCRIPT, { ...wireLaunch(launch), ...script });
  return started(FAST_EXECUTE_SCRIPT, launch, data);
}

/** job/fast_push_file: distributes files to hosts. */
export async function fastPushFile(
  esb: Esb,
  launch: Launch,
  files: WireObject,
): Promise<StartedJobRecord> {
  const data = await esb.call(FAST_PUSH_FILE, { ...wireLaunch(launch), ...files });
  return started(FAST_PUSH_FILE, launch, data);
}

function wireLaunch({ bizId, callbackUrl }: Launch) {
  return { bk_biz_id: bizId, bk_callback_url: callbackUrl };
}

function started(api: ApiName, { bizId }: Launch, data: unknown): StartedJobRecord {
  const wire = expectObject(api, data);
  const name = wire['job_instance_name'];
  return {
    bizId,
    jobInstanceId: expectLong(api, wire['job_instance_id'], '`job_instance_id`'),
    name: typeof name === 'string' ? name : null,
  };
}

function base64(text: string | undefined): string | undefined {
  return text === undefined ? undefined : Buffer.from(text).toString('base64');
}
