import type { BusinessRecord } from '../businesses/records.ts';
import type { HostRecord } from '../hosts/records.ts';
import type { InstanceRecord } from '../instances/records.ts';
import type { ModuleRecord } from '../modules/records.ts';
import type { SetRecord } from '../sets/records.ts';

/** What the CMDB says to have happened to one item: where to look, never what to show. */
export interface CmdbEvent {
  /** `lost`: some events may not have come, so nothing that was known is sure. */
  readonly kind: 'host' | 'move' | 'set' | 'module' | 'biz' | 'instance' | 'lost';
  readonly action: 'create' | 'update' | 'delete';
  /** ISO 8601; null where the CMDB does not say. */
  readonly at: string | null;
  readonly bizId?: number;
  readonly setId?: number;
  readonly moduleId?: number;
  readonly hostId?: number;
  readonly modelId?: string;
  readonly instanceId?: number;
}

/** An event as it was logged. */
export interface HeardEvent extends CmdbEvent {
  readonly eventId: string;
}

export type Change = 'CREATED' | 'UPDATED' | 'DELETED' | 'EVENTS_LOST';

/** What a subscriber is told, with the entity as it sees it; null where it does not. */
export interface HostChangeRecord extends Omit<HeardEvent, 'action'> {
  readonly action: 'CREATED' | 'UPDATED' | 'ENTERED' | 'LEFT' | 'EVENTS_LOST';
  readonly host: HostRecord | null;
}

export interface TopologyChangeRecord extends Omit<HeardEvent, 'action' | 'kind'> {
  readonly action: Change;
  readonly kind: 'SET' | 'MODULE' | null;
  readonly set: SetRecord | null;
  readonly module: ModuleRecord | null;
}

export interface BusinessChangeRecord extends Omit<HeardEvent, 'action'> {
  readonly action: Change;
  readonly business: BusinessRecord | null;
}

export interface InstanceChangeRecord extends Omit<HeardEvent, 'action'> {
  readonly action: Change;
  readonly instance: InstanceRecord | null;
}
