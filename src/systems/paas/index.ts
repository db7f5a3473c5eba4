import type { Wing } from '../../graph/wing.ts';
import { paasLoaders } from './loaders.ts';
import { appResolvers } from './resolvers.ts';

/** Apps (`bk_paas`). */
export const paas = {
  resolvers: [appResolvers],
  loaders: [paasLoaders],
  nodes: {
    App: ({ key: [code = ''] }, { loaders }) => loaders.appByCode.load(code),
  },
  keys: { App: 'code' },
} satisfies Wing;
