import { listOf, type Wire } from '../../values.ts';

/**
 * The wanted attributes of an item: all when `fields` is empty, else those and the `always` ones,
 * which the CMDB adds unasked (behaviour.md B1).
 */
export function projection(fields: unknown, always: readonly string[] = []): (item: Wire) => Wire {
  const wanted = (listOf(fields) ?? []).filter((name) => typeof name === 'string');
  if (wanted.length === 0) return (item) => item;
  const names = [...new Set([...wanted, ...always])];
  return (item) => {
    const shown: Record<string, unknown> = {};
    for (const name of names) if (name in item) shown[name] = item[name];
    return shown;
  };
}
