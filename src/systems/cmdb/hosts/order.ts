import type { HostOrder } from '../../../generated/resolvers.ts';
import { sortText } from '../order.ts';

const ORDER = {
  HOST_ID: 'bk_host_id',
  INNER_IP: 'bk_host_innerip',
  NAME: 'bk_host_name',
  CREATED_AT: 'create_time',
} as const;

/** An order of hosts as search_host reads it. */
export function hostOrder(order: HostOrder | null | undefined): string | undefined {
  return sortText(ORDER, order);
}
