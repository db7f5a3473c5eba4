import { type ApiName, badResponse, textOf, type WireObject } from '../../esb/index.ts';

/** A text that a record is known by, or ESB_BAD_RESPONSE for a record without one. */
export function keyText(api: ApiName, wire: WireObject, name: string): string {
  const text = textOf(wire[name]);
  if (text === '') throw badResponse(api, `a record without \`${name}\``);
  return text;
}
