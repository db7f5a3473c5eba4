import type { QueryResolvers, Resolvers } from '../../generated/resolvers.ts';
import { badInput } from '../../graph/errors.ts';
import { fieldResolvers } from '../../graph/fields.ts';
import { encodeNodeId } from '../../graph/node-ids.ts';
import { GET_APP_INFO, getAppInfo } from './api.ts';
import { appFields, appProjection } from './fields.ts';
import type { AppRecord } from './records.ts';

const apps: QueryResolvers['apps'] = async (_, { codes }, { esb, loaders, selection }) => {
  if (codes == null) return getAppInfo(esb, undefined, appProjection(selection));
  const broken = codes.find((code) => code === '' || /[;,\s]/.test(code));
  if (broken !== undefined) throw badInput('codes', `has "${broken}": give one code an item`);
  const found = await loaders.appByCode.loadMany([...new Set(codes)]);
  return found.filter((app) => app !== null);
};

/** A list of names, or one text of them: the type is not documented. */
function namesIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((item) => typeof item === 'string');
  return texts.flatMap((text) => text.split(/[,;]/)).filter((name) => name.trim() !== '');
}

export const appResolvers: Resolvers = {
  Query: { apps },
  App: {
    ...fieldResolvers(GET_APP_INFO, appFields, ({ wire }: AppRecord) => wire),
    id: ({ code }) => encodeNodeId('App', code),
    developers: ({ wire }) => namesIn(wire['developer']).map((username) => ({ username })),
  },
};
