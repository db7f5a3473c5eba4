import type { Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { refuseNoPathValue } from '../path-value.ts';
import { bindProcessModule, deleteProcessModuleBind, getProcessBindModule } from './api.ts';
import type { ProcessKey } from './records.ts';

const bindings = (key: ProcessKey, _: unknown, { esb }: GraphContext) =>
  getProcessBindModule(esb, key);

export const processResolvers: Resolvers = {
  Query: { processBindings: (_, key, context) => bindings(key, _, context) },
  Business: {
    processBindings: ({ bizId }, { processId }, context) =>
      bindings({ bizId, processId }, undefined, context),
  },
  Mutation: {
    bindProcessToModule: async (_, { input }, context) => {
      refuseNoPathValue(input.moduleName, 'input.moduleName');
      await bindProcessModule(context.esb, input);
      context.forget();
      return input;
    },
    unbindProcessFromModule: async (_, { input }, context) => {
      refuseNoPathValue(input.moduleName, 'input.moduleName');
      await deleteProcessModuleBind(context.esb, input);
      context.forget();
      return input;
    },
  },
  BindProcessToModulePayload: { bindings },
  UnbindProcessFromModulePayload: { bindings },
};
