import type { Wing } from '../../graph/wing.ts';
import { gseLoaders } from './loaders.ts';
import { agentResolvers } from './resolvers.ts';

export { beginAgents } from './plan.ts';

/** The agents (`gse`). */
export const gse = {
  resolvers: [agentResolvers],
  loaders: [gseLoaders],
  nodes: {},
} satisfies Wing;
