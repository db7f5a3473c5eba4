import { numericKey } from '../../graph/node-ids.ts';
import type { NodeFetcher } from '../../graph/wing.ts';

/** The CMDB's entities by their node ids. */
export const cmdbNodes: Readonly<Record<string, NodeFetcher>> = {
  Business: (id, { loaders }) => {
    const [bizId = 0] = numericKey(id, 1);
    return loaders.businessById.load(bizId);
  },
  Set: (id, { loaders }) => {
    const [bizId = 0, setId = 0] = numericKey(id, 2);
    return loaders.setByKey.load({ bizId, setId });
  },
  Module: (id, { loaders }) => {
    const [bizId = 0, setId = 0, moduleId = 0] = numericKey(id, 3);
    return loaders.moduleByKey.load({ bizId, setId, moduleId });
  },
  Host: (id, { loaders }) => {
    const [hostId = 0] = numericKey(id, 1);
    return loaders.hostById.load(hostId);
  },
};
