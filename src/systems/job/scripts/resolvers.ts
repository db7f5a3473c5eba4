import type {
  JobScriptFilter,
  JobScriptResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { type ConnectionArgs, connectionOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { jobScriptLanguages } from '../codes.ts';
import { codeToFind } from '../list-connection.ts';
import { GET_SCRIPT_DETAIL, GET_SCRIPT_LIST, getScriptList } from './api.ts';
import { jobScriptContent, jobScriptFields } from './fields.ts';

interface JobScriptsArgs extends ConnectionArgs {
  readonly filter?: JobScriptFilter | null | undefined;
}

async function jobScripts(
  bizId: number | null,
  args: JobScriptsArgs,
  { esb, selection }: GraphContext,
) {
  const { nameContains, language } = args.filter ?? {};
  const what = {
    bizId,
    nameContains: nameContains ?? undefined,
    languageCode: codeToFind('filter.language', jobScriptLanguages, language),
  };
  const list = { field: 'jobScripts', of: what };
  const range = rangeOf(list, args);
  const withContent = selection.fieldsOf('JobScript').has('content');
  return connectionOf(list, range, await getScriptList(esb, { ...what, withContent }, range));
}

const jobScript: JobScriptResolvers = {
  ...fieldResolvers(GET_SCRIPT_DETAIL, jobScriptFields, wireOf),
  id: ({ bizId, scriptId }) => encodeNodeId('JobScript', bizId ?? 0, scriptId),
  content: async (script, _, { loaders }) => {
    if ('content' in script.wire)
      return decodeField(GET_SCRIPT_LIST, jobScriptContent, script.wire);
    const { wire } = await loaders.jobScriptByKey.load(script);
    return decodeField(GET_SCRIPT_DETAIL, jobScriptContent, wire);
  },
  business: ({ bizId }, _, { loaders }) =>
    bizId === null ? null : loaders.businessById.load(bizId),
};

export const jobScriptResolvers: Resolvers = {
  Query: {
    jobScript: (_, { bizId, scriptId }, { loaders }) =>
      loaders.jobScriptByKey.load({ bizId: bizId ?? null, scriptId }),
    jobScripts: (_, { bizId, ...args }, context) => jobScripts(bizId ?? null, args, context),
  },
  Business: { jobScripts: ({ bizId }, args, context) => jobScripts(bizId, args, context) },
  JobScript: jobScript,
};
