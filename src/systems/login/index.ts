import type { Wing } from '../../graph/wing.ts';
import { loginLoaders } from './loaders.ts';
import { userResolvers } from './resolvers.ts';

/** People (`bk_login`). */
export const login = {
  resolvers: [userResolvers],
  loaders: [loginLoaders],
  keys: { User: 'username' },
  nodes: {
    User: ({ key: [username = ''] }, { loaders }) => loaders.userByName.load(username),
  },
} satisfies Wing;
