import type { SandboxState } from '../../../state/state.ts';
import type { Wire } from '../../../values.ts';
import { ASSOCIATION_TYPES } from './attribute-input.ts';
import { instanceName, itemWithId } from './instance-source.ts';
import { idsIn } from './neighbours.ts';

/** The item with a list of instances in place of the ids in each association attribute. */
export function withAssociated(state: SandboxState, objId: string, item: Wire): Wire {
  const expanded: Record<string, unknown> = { ...item };
  for (const attribute of state.models.attributesOf(objId)) {
    const { bk_property_id: name, bk_asst_obj_id: target } = attribute;
    if (!ASSOCIATION_TYPES.has(attribute.bk_property_type) || !(name in item)) continue;
    expanded[name] = idsIn(item[name]).flatMap((id) => {
      const associated = itemWithId(state, target, id);
      return associated ? [reference(target, id, associated)] : [];
    });
  }
  return expanded;
}

function reference(objId: string, id: number, item: Wire): Wire {
  return {
    bk_inst_id: id,
    bk_inst_name: instanceName(objId, item),
    bk_obj_id: objId,
    id: String(id),
  };
}
