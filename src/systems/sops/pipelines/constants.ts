import { type ApiName, expectObject, type WireObject } from '../../../esb/index.ts';
import type { TaskConstantInput } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import type { SopsPartRecord } from '../records.ts';

/** Global variables, which come as a map by key, in their order. */
export function constantsOf(api: ApiName, map: unknown): SopsPartRecord[] {
  const constants = Object.entries(expectObject(api, map ?? {}, 'a map of variables'));
  return constants
    .map(([key, constant]) => ({ wire: { key, ...expectObject(api, constant, 'a variable') } }))
    .sort((a, b) => indexOf(a.wire) - indexOf(b.wire));
}

function indexOf(wire: WireObject): number {
  return Number(wire['index'] ?? 0);
}

/** Values by key, as SOPS takes them: a key is `${name}`, which may be given without its frame. */
export function wireConstants(
  constants: readonly TaskConstantInput[] | null | undefined,
): WireObject | undefined {
  if (!constants) return undefined;
  const entries = constants.map(({ key, value }, index): [string, unknown] => {
    const name = /^\$\{(\w+)\}$|^(\w+)$/.exec(key);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how SOPS writes a key
    if (!name) throw badInput(`input.constants.${index}.key`, 'must be like `name` or `${name}`');
    return [`\${${name[1] ?? name[2]}}`, value];
  });
  const values = new Map(entries);
  if (values.size < entries.length) throw badInput('input.constants', 'names a variable twice');
  return Object.fromEntries(values);
}
