import { integerOf, type Wire } from '../../values.ts';
import { illegal } from './refusals.ts';

/** `start` and `length`; a length of 0 or none at all means no paging (behaviour.md D1). */
export function pageOf<T>(items: readonly T[], params: Wire): readonly T[] {
  const [start, length] = [countOf('start', params), countOf('length', params)];
  return items.slice(start, length === 0 ? undefined : start + length);
}

function countOf(name: string, params: Wire): number {
  const count = integerOf(params[name]) ?? 0;
  if (count >= 0) return count;
  throw illegal(name, 'it must not be negative', '不能为负数');
}
