import type { LoaderSource, Wing } from '../../graph/wing.ts';
import { messageResolvers } from './resolvers.ts';

/** Messages (`cmsi`). */
export const cmsi = {
  resolvers: [messageResolvers],
  loaders: (_: LoaderSource) => ({}),
  nodes: {},
} satisfies Wing;
