import type { OrderDirection } from '../../generated/resolvers.ts';

export interface Order<Field extends string> {
  readonly field: Field;
  /** Defaulted to ascending by the schema. */
  readonly direction?: OrderDirection | null | undefined;
}

/**
 * An order in which pages neither repeat nor miss a record: ids break every tie (behaviour.md B1),
 * but for attributes that are `unique`.
 */
export function steadySort(sort: string | undefined, id: string, ...unique: string[]): string {
  if (sort === undefined) return id;
  return [id, ...unique].includes(sort.replace(/^-/, '')) ? sort : `${sort},${id}`;
}

/** `sort` as the CMDB reads it: attribute names, a leading `-` for greatest first. */
export function sortText<Field extends string>(
  attributes: Readonly<Record<Field, string>>,
  order: Order<Field> | null | undefined,
): string | undefined {
  if (!order) return undefined;
  return `${order.direction === 'DESC' ? '-' : ''}${attributes[order.field]}`;
}
