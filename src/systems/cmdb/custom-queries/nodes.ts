import { numericKey } from '../../../graph/node-ids.ts';
import type { NodeFetcher } from '../../../graph/wing.ts';

/** A saved search by its node id: the number of its business, and its own id, a text. */
export const customQueryNode: NodeFetcher = ({ type, key }, { loaders }) => {
  const [business = '', customQueryId = ''] = key;
  const [bizId = 0] = numericKey({ type, key: [business] }, 1);
  return loaders.customQueryByKey.load({ bizId, customQueryId });
};
