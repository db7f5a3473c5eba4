/** One alarm of the monitor; its texts are made when it is read. */
export interface Alarm {
  readonly id: number;
  readonly bizId: number;
  /** Empty when the alarm is not about a host (behaviour.md E). */
  readonly ip: string;
  readonly cloudId: number;
  /** The host's first module when the alarm came up; 0 without a host. */
  readonly moduleId: number;
  readonly type: string;
  /** What is watched, for people. */
  readonly monitor: string;
  readonly value: number;
  readonly unit: string;
  readonly threshold: number;
  readonly isHostAlarm: boolean;
  /** 1 fatal, 2 warning, 3 remind. */
  readonly level: 1 | 2 | 3;
  readonly sourceTime: number;
  readonly beginTime: number;
  readonly endTime: number;
  /** Null while it has not recovered. */
  finishTime: number | null;
  status: string;
  userStatus: string;
  comment: string;
}
