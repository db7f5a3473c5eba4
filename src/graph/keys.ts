/** The keys at which wings meet: natural keys of entities, each with its one text form. */

export interface SetKey {
  readonly bizId: number;
  readonly setId: number;
}

export interface ModuleKey extends SetKey {
  readonly moduleId: number;
}

/** Where a host is reached: an inner IP is unique only inside a cloud area. */
export interface HostAddress {
  readonly cloudId: number;
  readonly ip: string;
}

/** The businesses that keys are in, each once. */
export function businessesOf(keys: readonly { readonly bizId: number }[]): number[] {
  return [...new Set(keys.map(({ bizId }) => bizId))];
}

export interface JobInstanceKey {
  readonly bizId: number;
  readonly jobInstanceId: number;
}

export function setKeyText({ bizId, setId }: SetKey): string {
  return `${bizId}:${setId}`;
}

export function moduleKeyText({ bizId, setId, moduleId }: ModuleKey): string {
  return `${bizId}:${setId}:${moduleId}`;
}

/** The form in which GSE keys its answers, too: `0:10.0.0.1`. */
export function addressText(address: HostAddress): string {
  return address instanceof KnownAddress ? address.text : textOfAddress(address);
}

/** An address whose text is made once: agents, alarms and locks all look a host up by it. */
export class KnownAddress implements HostAddress {
  readonly cloudId: number;
  readonly ip: string;
  #text: string | undefined;

  constructor(cloudId: number, ip: string) {
    this.cloudId = cloudId;
    this.ip = ip;
  }

  get text(): string {
    this.#text ??= textOfAddress(this);
    return this.#text;
  }
}

function textOfAddress({ cloudId, ip }: HostAddress): string {
  return `${cloudId}:${ip}`;
}

export function jobInstanceKeyText({ bizId, jobInstanceId }: JobInstanceKey): string {
  return `${bizId}:${jobInstanceId}`;
}

/** A login name: all that most places know of a person. */
export interface UserKey {
  readonly username: string;
}

export interface JobTemplateKey {
  readonly bizId: number;
  readonly jobTemplateId: number;
}

export function jobTemplateKeyText({ bizId, jobTemplateId }: JobTemplateKey): string {
  return `${bizId}:${jobTemplateId}`;
}

/** `bizId` is null for a script that is public. */
export interface JobScriptKey {
  readonly bizId: number | null;
  readonly scriptId: number;
}

export function jobScriptKeyText({ bizId, scriptId }: JobScriptKey): string {
  return `${bizId ?? 0}:${scriptId}`;
}

export interface JobDbAccountKey {
  readonly bizId: number;
  readonly dbAccountId: number;
}

export function jobDbAccountKeyText({ bizId, dbAccountId }: JobDbAccountKey): string {
  return `${bizId}:${dbAccountId}`;
}

/** What a change of this run is announced under, in this process (graph/signals.ts). */
export function jobInstanceTopic(jobInstanceId: number): string {
  return `job instance ${jobInstanceId}`;
}

/** The same of a task. */
export function taskTopic(taskId: number): string {
  return `task ${taskId}`;
}

/** What is news of the alarms of a business. */
export function alarmsTopic(bizId: number): string {
  return `alarms ${bizId}`;
}

/** The same of a ticket. */
export function ticketTopic(sn: string): string {
  return `ticket ${sn}`;
}

export interface CronJobKey {
  readonly bizId: number;
  readonly cronJobId: number;
}

export function cronJobKeyText({ bizId, cronJobId }: CronJobKey): string {
  return `${bizId}:${cronJobId}`;
}

export interface JobStepKey extends JobInstanceKey {
  readonly stepInstanceId: number;
}

export function jobStepKeyText(key: JobStepKey): string {
  return `${jobInstanceKeyText(key)}:${key.stepInstanceId}`;
}
