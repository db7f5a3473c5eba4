import { type AssociationLoaders, associationLoaders } from './associations/loaders.ts';
import { type ClassificationLoaders, classificationLoaders } from './classifications/loaders.ts';
import { type InstanceLoaders, instanceLoaders } from './instances/loaders.ts';
import { type ModelAttributeLoaders, modelAttributeLoaders } from './model-attributes/loaders.ts';
import { type ModelLoaders, modelLoaders } from './models/loaders.ts';

/** Loaders of models, their instances and their associations: what is not the topology. */
export interface ModelHalfLoaders
  extends ClassificationLoaders,
    ModelLoaders,
    ModelAttributeLoaders,
    InstanceLoaders,
    AssociationLoaders {}

export const modelHalfLoaders = [
  classificationLoaders,
  modelLoaders,
  modelAttributeLoaders,
  instanceLoaders,
  associationLoaders,
] as const;
