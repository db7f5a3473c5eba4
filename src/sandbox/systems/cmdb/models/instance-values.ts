import type { Attribute } from '../../../state/models.ts';
import type { SandboxState } from '../../../state/state.ts';
import type { Wire } from '../../../values.ts';
import { duplicate, mustBeSet } from '../refusals.ts';
import { checkedValue, defaultValue } from './attribute-values.ts';
import { isBlank } from './inputs.ts';
import { instanceId, itemsOf } from './instance-source.ts';

/** All attributes of a new instance: those sent, and defaults for the others. */
export function newValues(
  state: SandboxState,
  objId: string,
  sent: Wire,
): Readonly<Record<string, unknown>> {
  const attributes = state.models.attributesOf(objId);
  const missing = attributes.find((each) => each.isrequired && isBlank(sent[each.bk_property_id]));
  if (missing) throw mustBeSet(missing.bk_property_id);
  const values: Record<string, unknown> = {};
  for (const each of attributes) values[each.bk_property_id] = defaultValue(each);
  return Object.assign(values, changedValues(state, objId, sent));
}

/** The sent attributes, checked; what is no attribute of the model is dropped without a word. */
export function changedValues(
  state: SandboxState,
  objId: string,
  sent: Wire,
  ownId?: number,
): Readonly<Record<string, unknown>> {
  const changes: Record<string, unknown> = {};
  for (const attribute of state.models.attributesOf(objId)) {
    const name = attribute.bk_property_id;
    if (sent[name] === undefined) continue;
    if (attribute.isrequired && isBlank(sent[name])) throw mustBeSet(name);
    changes[name] = checkedValue(state, attribute, sent[name]);
    if (attribute.isonly) demandUnique(state, attribute, changes[name], ownId);
  }
  return changes;
}

/** Blank values of a unique attribute do not collide. */
function demandUnique(
  state: SandboxState,
  { bk_obj_id, bk_property_id }: Attribute,
  value: unknown,
  ownId?: number,
): void {
  if (isBlank(value)) return;
  const taken = itemsOf(state, bk_obj_id).some(
    (item) => item[bk_property_id] === value && instanceId(bk_obj_id, item) !== ownId,
  );
  if (taken) throw duplicate(bk_property_id);
}
