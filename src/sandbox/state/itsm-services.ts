import type { Wire } from '../values.ts';

export interface Choice {
  readonly key: string;
  readonly name: string;
}

/** A field of a service's form or of a step. */
export interface FormField {
  readonly id: number;
  readonly key: string;
  /** STRING, SELECT, MEMBERS, …: sixteen kinds. */
  readonly type: string;
  readonly name: string;
  readonly desc: string;
  readonly choice: readonly Choice[];
  readonly required: boolean;
  /** Columns of a custom table, else empty. */
  readonly meta: Wire;
}

export type ProcessorsType = 'CMDB' | 'GENERAL' | 'PERSON' | 'STARTER' | 'OPEN';

export interface Processors {
  readonly type: ProcessorsType;
  /** Login names joined by commas, or the id of a role. */
  readonly names: string;
}

/** A step of a workflow. Steps of one stage run side by side; stages follow one another. */
export interface FlowStep {
  readonly stateId: number;
  readonly stage: number;
  readonly name: string;
  readonly kind: 'person' | 'automatic';
  /** How it begins; WAIT: until the others of its stage are done. */
  readonly opensAs: 'RUNNING' | 'RECEIVING' | 'DISTRIBUTING' | 'WAIT';
  readonly processors: Processors;
  readonly fields: readonly FormField[];
}

export interface ItsmService {
  readonly id: number;
  readonly catalogId: number;
  readonly workflowId: number;
  /** The workflow's version that new tickets take. */
  readonly flowId: number;
  readonly name: string;
  /** request, change, event or question. */
  readonly type: string;
  readonly desc: string;
  readonly isRevocable: boolean;
  readonly needsBusiness: boolean;
  readonly fields: readonly FormField[];
  readonly steps: readonly FlowStep[];
}

export interface ServiceCatalog {
  readonly id: number;
  readonly parentId: number | null;
  readonly key: string;
  readonly name: string;
  readonly desc: string;
}

/** A role: of a business as the CMDB names it, or one whose members ITSM keeps itself. */
export type ItsmRole =
  | { readonly id: string; readonly name: string; readonly attribute: string }
  | { readonly id: string; readonly name: string; readonly members: readonly string[] };
