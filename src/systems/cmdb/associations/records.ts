import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';
import { keyText } from '../key-text.ts';

/** What find_object_association wants to know. */
export interface ModelAssociationQuery {
  readonly bizId: number;
  readonly kind: string;
  readonly sourceModelId: string;
  readonly targetModelId: string;
}

/** An association of two models, with the business that it was looked for in. */
export interface ModelAssociationRecord extends ModelAssociationQuery {
  readonly associationId: string;
  readonly wire: WireObject;
}

/** What find_instance_association wants to know. */
export interface InstanceAssociationQuery {
  readonly bizId: number;
  readonly associationId: string;
  readonly kind?: string | null | undefined;
  readonly sourceModelId?: string | null | undefined;
  readonly targetModelId?: string | null | undefined;
}

/** Two associated instances, with the business that they were looked for in. */
export interface InstanceAssociationRecord {
  readonly bizId: number;
  readonly associationId: string;
  /** In the document's table, missing from its example. */
  readonly instanceAssociationId: number | null;
  readonly sourceModelId: string;
  readonly sourceInstanceId: number;
  readonly targetModelId: string;
  readonly targetInstanceId: number;
}

/** A new association: its number, and where it is to be found. */
export interface NewInstanceAssociation {
  readonly instanceAssociationId: number;
  readonly bizId: number;
  readonly associationId: string;
  readonly sourceInstanceId: number;
  readonly targetInstanceId: number;
}

export function modelAssociation(
  api: ApiName,
  bizId: number,
  wire: WireObject,
): ModelAssociationRecord {
  return {
    bizId,
    associationId: keyText(api, wire, 'bk_obj_asst_id'),
    kind: keyText(api, wire, 'bk_asst_id'),
    sourceModelId: keyText(api, wire, 'bk_obj_id'),
    targetModelId: keyText(api, wire, 'bk_asst_obj_id'),
    wire,
  };
}

export function instanceAssociation(
  api: ApiName,
  bizId: number,
  wire: WireObject,
): InstanceAssociationRecord {
  const id = wire['id'];
  return {
    bizId,
    associationId: keyText(api, wire, 'bk_obj_asst_id'),
    instanceAssociationId: id === undefined || id === null ? null : expectInt(api, id, '`id`'),
    sourceModelId: keyText(api, wire, 'bk_obj_id'),
    sourceInstanceId: expectInt(api, wire['bk_inst_id'], '`bk_inst_id`'),
    targetModelId: keyText(api, wire, 'bk_asst_obj_id'),
    targetInstanceId: expectInt(api, wire['bk_asst_inst_id'], '`bk_asst_inst_id`'),
  };
}
