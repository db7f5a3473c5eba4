import type { ModuleRecord } from '../modules/records.ts';

/** A node of the topology tree. */
export interface TopologyRecord {
  readonly model: string;
  readonly modelName: string;
  readonly instanceId: number;
  readonly name: string;
  readonly children: readonly TopologyRecord[];
}

/** The built-in set of a business and its modules, which have a key and a name and no more. */
export interface IdlePoolRecord {
  readonly bizId: number;
  readonly setId: number;
  readonly setName: string;
  readonly modules: readonly ModuleRecord[];
}
