import { numericKey } from '../../../graph/node-ids.ts';
import type { NodeFetcher } from '../../../graph/wing.ts';

/** Models, their instances and their associations by their node ids. */
export const modelNodes: Readonly<Record<string, NodeFetcher>> = {
  Classification: ({ key: [classificationId = ''] }, { loaders }) =>
    loaders.classificationById.load(classificationId),
  Model: ({ key: [modelId = ''] }, { loaders }) => loaders.modelById.load(modelId),
  ModelAttribute: ({ key: [modelId = '', attributeId = ''] }, { loaders }) =>
    loaders.modelAttribute.load({ modelId, attributeId }),
  ModelInstance: ({ type, key: [modelId = '', number = ''] }, { loaders }) => {
    const [instanceId = 0] = numericKey({ type, key: [number] }, 1);
    return loaders.instanceByKey.load({ modelId, instanceId });
  },
  ModelAssociation: async ({ type, key }, { loaders }) => {
    const [biz = '', kind = '', sourceModelId = '', targetModelId = '', associationId] = key;
    const [bizId = 0] = numericKey({ type, key: [biz] }, 1);
    const query = { bizId, kind, sourceModelId, targetModelId };
    const found = await loaders.modelAssociations.load(query);
    return found.find((one) => one.associationId === associationId) ?? null;
  },
  InstanceAssociation: async ({ type, key }, { loaders }) => {
    const [biz = '', associationId = '', source = '', target = '', id = ''] = key;
    const numbers = numericKey({ type, key: [biz, source, target] }, 3);
    const [bizId = 0, sourceInstanceId, targetInstanceId] = numbers;
    const found = await loaders.instanceAssociations.load({ bizId, associationId });
    const isIt = (one: (typeof found)[number]) =>
      one.sourceInstanceId === sourceInstanceId &&
      one.targetInstanceId === targetInstanceId &&
      String(one.instanceAssociationId ?? '') === id;
    return found.find(isIt) ?? null;
  },
};

/** The fields that their ids are made of, where they are fields of their own. */
export const modelKeys: Readonly<Record<string, string>> = {
  Classification: 'classificationId',
  Model: 'modelId',
  ModelAttribute: 'modelId attributeId',
  ModelInstance: 'modelId instanceId',
};
