/**
 * `option` of an attribute: an object or a list, as such or as JSON text, for some types a text
 * of its own such as a pattern; empty for none.
 */
export function readOption(wire: unknown): unknown {
  if (wire === null || wire === undefined || wire === '') return null;
  if (typeof wire !== 'string') return wire;
  const value = parsed(wire);
  return typeof value === 'object' && value !== null ? value : wire;
}

/** As update_object_attribute is documented to read it: JSON text. */
export function optionText(option: unknown): string {
  return typeof option === 'string' ? option : JSON.stringify(option);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
