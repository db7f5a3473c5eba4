import type { SandboxState } from '../../state/state.ts';
import type { Wire } from '../../values.ts';
import { checkedValue, defaultValue } from './models/attribute-values.ts';
import { mustBeSet } from './refusals.ts';

/**
 * Checks attributes that are about to be written against their model, user-defined ones among them:
 * enums are text, numbers whole (behaviour.md B6). What the model does not know passes unchecked.
 */
export function checkAttributes(state: SandboxState, object: string, data: Wire): void {
  for (const attribute of state.models.attributesOf(object)) {
    const name = attribute.bk_property_id;
    const value = data[name];
    if (value === undefined) continue;
    if (attribute.isrequired && isBlank(value)) throw mustBeSet(name);
    if (!isBlank(value)) checkedValue(state, attribute, value);
  }
}

/** What a new item's user-defined attributes hold when nothing is sent for them. */
export function userDefinedDefaults(state: SandboxState, object: string, data: Wire): Wire {
  const own = state.models.attributesOf(object).filter((attribute) => !attribute.ispre);
  const missing = own.find((each) => each.isrequired && isBlank(data[each.bk_property_id]));
  if (missing) throw mustBeSet(missing.bk_property_id);
  return Object.fromEntries(own.map((each) => [each.bk_property_id, defaultValue(each)]));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
