import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import { addressText, type HostAddress, type JobInstanceKey } from '../../../graph/keys.ts';
import type {
  JobHostLogRecord,
  JobInstanceRecord,
  JobStepHostRecord,
  JobStepRecord,
} from './records.ts';

export const STATUS = catalogueApi('job', 'get_job_instance_status');
export const LOG = catalogueApi('job', 'get_job_instance_log');

/**
 * job/get_job_instance_status: one run with its blocks, steps and hosts. A run that Job does not
 * know in that business is an ESB_ERROR with a code of Job's own.
 */
export async function getJobInstanceStatus(
  esb: Esb,
  key: JobInstanceKey,
): Promise<JobInstanceRecord> {
  return jobInstanceOf(key, await esb.call(STATUS, wireKey(key)));
}

/** The same of an answer that is at hand. */
export function jobInstanceOf(key: JobInstanceKey, answer: unknown): JobInstanceRecord {
  const data = expectObject(STATUS, answer);
  const blocks = expectObjects(STATUS, data['blocks'], '`blocks`');
  return {
    ...key,
    finished: data['is_finished'] === true,
    wire: expectObject(STATUS, data['job_instance'], '`job_instance`'),
    steps: blocks.flatMap((block) => stepsOf(key, block)),
  };
}

function stepsOf(job: JobInstanceKey, block: WireObject): JobStepRecord[] {
  return expectObjects(STATUS, block['step_instances'], '`step_instances`').map((wire) => {
    const stepInstanceId = expectLong(STATUS, wire['step_instance_id'], '`step_instance_id`');
    const hosts = expectObjects(STATUS, wire['step_ip_status'], '`step_ip_status`');
    return {
      job,
      stepInstanceId,
      wire,
      block,
      operations: expectObjects(STATUS, wire['operation_list'], '`operation_list`').map(operation),
      hosts: hosts.map((host) => stepHost(job, stepInstanceId, host)),
    };
  });
}

function operation(wire: WireObject) {
  const name = wire['operation_name'];
  return {
    code: expectLong(STATUS, wire['operation_code'], '`operation_code`'),
    name: typeof name === 'string' ? name : null,
  };
}

function stepHost(
  job: JobInstanceKey,
  stepInstanceId: number,
  wire: WireObject,
): JobStepHostRecord {
  return { job, stepInstanceId, wire, ...addressOf(wire) };
}

/** The logs of a run, by `logKey`. */
export type JobLogs = ReadonlyMap<string, JobHostLogRecord>;

/**
 * job/get_job_instance_log: what every step printed on every host, unpaged. Hosts stand in groups
 * by status and tag and move between them while they run, so each is told by its address
 * (behaviour.md D3).
 */
export async function getJobInstanceLog(esb: Esb, key: JobInstanceKey): Promise<JobLogs> {
  const steps = expectObjects(LOG, await esb.call(LOG, wireKey(key)));
  return new Map(steps.flatMap(logsOfStep));
}

function logsOfStep(step: WireObject): [string, JobHostLogRecord][] {
  const stepInstanceId = expectLong(LOG, step['step_instance_id'], '`step_instance_id`');
  const groups = expectObjects(LOG, step['step_results'], '`step_results`');
  return groups.flatMap((group) => {
    const tag = typeof group['tag'] === 'string' && group['tag'] !== '' ? group['tag'] : null;
    return expectObjects(LOG, group['ip_logs'], '`ip_logs`').map(
      (wire): [string, JobHostLogRecord] => [
        logKey(stepInstanceId, addressOf(wire)),
        { tag, wire },
      ],
    );
  });
}

export function logKey(stepInstanceId: number, address: HostAddress): string {
  return `${stepInstanceId} ${addressText(address)}`;
}

function addressOf(wire: WireObject): HostAddress {
  return {
    cloudId: expectInt(STATUS, wire['bk_cloud_id'], '`bk_cloud_id`'),
    ip: textOf(wire['ip']),
  };
}

export function wireKey({ bizId, jobInstanceId }: JobInstanceKey) {
  return { bk_biz_id: bizId, job_instance_id: jobInstanceId };
}
