import type { StepType } from './jobs.ts';

/** A host as Job names it on the wire. */
export interface JobHost {
  readonly bk_cloud_id: number;
  readonly ip: string;
}

/** Hosts by address, and CMDB custom queries whose hosts join them. */
export interface JobTarget {
  readonly hosts: readonly JobHost[];
  readonly queryIds: readonly string[];
}

export interface FileSource extends JobTarget {
  readonly files: readonly string[];
  readonly account: string;
}

/** One step of a template; what does not belong to its type is left out. */
export interface TemplateStep extends JobTarget {
  readonly stepId: number;
  readonly type: StepType;
  readonly name: string;
  readonly blockName: string;
  readonly pauses: boolean;
  readonly account: string;
  readonly dbAccountId: number;
  readonly scriptId?: number;
  readonly scriptType?: number;
  /** Plain, as all reads show it. */
  readonly scriptContent?: string;
  readonly scriptParam?: string;
  readonly scriptTimeout?: number;
  readonly isParamSensitive?: boolean;
  readonly fileTargetPath?: string;
  readonly fileSource?: readonly FileSource[];
}

/** 1 string, 2 IP list, 3 indexed array, 4 associative array. */
export interface TemplateVariable extends JobTarget {
  readonly id: number;
  readonly type: 1 | 2 | 3 | 4;
  /** 1 cloud parameter, 2 context parameter, 3 IP. */
  readonly category: 1 | 2 | 3;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  /** Only an IP variable knows which steps use it. */
  readonly stepIds: readonly number[];
}

export interface JobTemplate {
  readonly bkJobId: number;
  readonly bizId: number;
  readonly name: string;
  /** 1 to 7. */
  readonly tagId: string;
  readonly creator: string;
  readonly createdAt: number;
  readonly lastModifyUser: string;
  readonly lastModifiedAt: number;
  readonly variables: readonly TemplateVariable[];
  readonly steps: readonly TemplateStep[];
}
