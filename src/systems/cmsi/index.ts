import type { Wing } from '../../graph/wing.ts';
import { messageResolvers } from './resolvers.ts';

/** Messages (`cmsi`). */
export const cmsi = {
  resolvers: [messageResolvers],
  loaders: [],
  nodes: {},
} satisfies Wing;
