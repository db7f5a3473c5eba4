import {
  type ApiName,
  expectInt,
  expectObject,
  expectObjects,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import type { Outcome } from '../../../graph/outcome.ts';
import { keyText } from '../key-text.ts';
import { type InstanceKey, namesOf } from './keys.ts';

/** An instance with its attributes, or with its name alone where only that is asked for. */
export interface InstanceRecord extends InstanceKey {
  readonly name: string | null;
  readonly wire: WireObject;
}

/** What an instance is associated with, as search_inst_association_topo answers it. */
export interface AssociatedInstancesRecord {
  readonly outgoing: readonly AssociatedModelRecord[];
  readonly incoming: readonly AssociatedModelRecord[];
}

/** Associated instances of one model, each with its number and name alone. */
export interface AssociatedModelRecord {
  readonly modelId: string;
  readonly modelName: string;
  readonly icon: string;
  readonly count: number;
  readonly instances: readonly InstanceRecord[];
}

/** What names an instance. */
export type InstanceIdentity = InstanceKey;

/** What became of one instance. */
export interface InstanceResult extends InstanceKey {
  readonly outcome: Outcome;
  readonly message: string | null;
}

/** An instance as a search of its model answers it. */
export function instanceRecord(api: ApiName, modelId: string, wire: WireObject): InstanceRecord {
  const names = namesOf(modelId);
  return {
    modelId,
    instanceId: expectInt(api, wire[names.id], `\`${names.id}\``),
    name: textOf(wire[names.name]) || null,
    wire,
  };
}

export function associatedInstances(api: ApiName, wire: WireObject): AssociatedInstancesRecord {
  const models = (way: string) =>
    expectObjects(api, wire[way], `\`${way}\``).map((node) => associatedModel(api, node));
  return { outgoing: models('next'), incoming: models('prev') };
}

function associatedModel(api: ApiName, wire: WireObject): AssociatedModelRecord {
  const modelId = keyText(api, wire, 'bk_obj_id');
  const children = expectObjects(api, wire['children'], '`children`');
  return {
    modelId,
    modelName: textOf(wire['bk_obj_name']),
    icon: textOf(wire['bk_obj_icon']),
    count: expectInt(api, wire['count'] ?? children.length, '`count`'),
    instances: children.map((child) => nameOnly(api, modelId, child)),
  };
}

/** Here every model's instances have `bk_inst_id` and `bk_inst_name`. */
function nameOnly(api: ApiName, modelId: string, child: WireObject): InstanceRecord {
  const wire = expectObject(api, child, 'an associated instance');
  return {
    modelId,
    instanceId: expectInt(api, wire['bk_inst_id'], '`bk_inst_id`'),
    name: textOf(wire['bk_inst_name']) || null,
    wire: {},
  };
}
