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
export function addressText({ cloudId, ip }: HostAddress): string {
  return `${cloudId}:${ip}`;
}

export function jobInstanceKeyText({ bizId, jobInstanceId }: JobInstanceKey): string {
  return `${bizId}:${jobInstanceId}`;
}

/** A login name: all that most places know of a person. */
export interface UserKey {
  readonly username: string;
}
