import type { SandboxState } from '../../../state/state.ts';
import { scalarText, type Wire } from '../../../values.ts';
import { ASSOCIATION_TYPES } from './attribute-input.ts';
import { instanceId, itemsOf } from './instance-source.ts';
import { livingLinksOf } from './living-links.ts';

/** An instance of any model, by name. */
export interface InstanceRef {
  readonly objId: string;
  readonly instId: number;
}

export interface Neighbours {
  /** What it points to. */
  readonly next: readonly InstanceRef[];
  /** What points to it. */
  readonly prev: readonly InstanceRef[];
}

/** What an instance is associated with, by links and by association attributes. */
export function neighboursOf(state: SandboxState, objId: string, item: Wire): Neighbours {
  const instId = instanceId(objId, item);
  const next = referenced(state, objId, item);
  const prev = referring(state, objId, instId);
  for (const link of livingLinksOf(state, objId, instId)) {
    if (link.bk_obj_id === objId && link.bk_inst_id === instId) {
      next.push({ objId: link.bk_asst_obj_id, instId: link.bk_asst_inst_id });
    }
    if (link.bk_asst_obj_id === objId && link.bk_asst_inst_id === instId) {
      prev.push({ objId: link.bk_obj_id, instId: link.bk_inst_id });
    }
  }
  return { next, prev };
}

/** The ids in an association attribute: a number, or text joined by commas. */
export function idsIn(value: unknown): number[] {
  const texts = scalarText(value).split(',');
  return texts.filter((text) => /^\d+$/.test(text)).map(Number);
}

function referenced(state: SandboxState, objId: string, item: Wire): InstanceRef[] {
  return associationAttributes(state, objId).flatMap((attribute) =>
    idsIn(item[attribute.bk_property_id]).map((instId) => ({
      objId: attribute.bk_asst_obj_id,
      instId,
    })),
  );
}

function referring(state: SandboxState, objId: string, instId: number): InstanceRef[] {
  const attributes = [...state.models.attributes.values()].filter(
    (each) => each.bk_asst_obj_id === objId && ASSOCIATION_TYPES.has(each.bk_property_type),
  );
  return attributes.flatMap((attribute) =>
    itemsOf(state, attribute.bk_obj_id)
      .filter((item) => idsIn(item[attribute.bk_property_id]).includes(instId))
      .map((item) => ({
        objId: attribute.bk_obj_id,
        instId: instanceId(attribute.bk_obj_id, item),
      })),
  );
}

function associationAttributes({ models }: SandboxState, objId: string) {
  return models
    .attributesOf(objId)
    .filter((attribute) => ASSOCIATION_TYPES.has(attribute.bk_property_type));
}
