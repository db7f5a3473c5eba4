import type {
  ExecuteJobInput,
  ExecuteJobStepInput,
  JobVariableInput,
  MutationResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import {
  executeJob,
  fastExecuteScript,
  fastPushFile,
  type Launch,
  type WireTargets,
  wireScript,
} from './api.ts';
import { recorded } from './recorded.ts';
import { scriptToRun } from './scripts.ts';
import { wireSources, wireTargets } from './targets.ts';

const runTemplate: MutationResolvers['executeJob'] = async (_, { input }, context) => {
  const launch = launchOf(input);
  const job = {
    bk_job_id: input.jobTemplateId,
    steps: await wireSteps(input.steps, context),
    global_vars: await wireVariables(input.globalVariables, context),
  };
  const targets = [...(job.steps ?? []), ...(job.global_vars ?? [])];
  const intended = { origin: 'TEMPLATE', name: null, targets, more: true } as const;
  return recorded(context, launch, intended, (own) => executeJob(context.esb, own, job));
};

const runScript: MutationResolvers['executeScript'] = async (_, { input }, context) => {
  const launch = launchOf(input);
  const script = scriptToRun('input', input);
  if (script.scriptId === undefined && script.content === undefined) {
    throw badInput('input.content', 'or `scriptId` is needed: there is nothing to run');
  }
  const targets = await wireTargets('input.targets', input.targets, context);
  const run = {
    ...wireScript(script),
    ...targets,
    task_name: input.name ?? undefined,
    account: input.account,
    is_param_sensitive: input.paramsSensitive ? 1 : 0,
  };
  const intended = { ...intendedOn(targets), origin: 'SCRIPT', name: input.name ?? null } as const;
  return recorded(context, launch, intended, (own) => fastExecuteScript(context.esb, own, run));
};

const pushFiles: MutationResolvers['pushFiles'] = async (_, { input }, context) => {
  const launch = launchOf(input);
  const [sources, targets] = await Promise.all([
    wireSources('input.sources', input.sources, context),
    wireTargets('input.targets', input.targets, context),
  ]);
  const push = {
    account: input.account,
    file_target_path: input.targetPath,
    file_source: sources,
    ...targets,
  };
  const intended = { ...intendedOn(targets), origin: 'FILES', name: null } as const;
  return recorded(context, launch, intended, (own) => fastPushFile(context.esb, own, push));
};

/** A custom query's hosts are known to Job alone. */
function intendedOn(targets: WireTargets) {
  return { targets: [targets], more: targets.custom_query_id !== undefined };
}

function launchOf({ bizId, callbackUrl }: Pick<ExecuteJobInput, 'bizId' | 'callbackUrl'>): Launch {
  if (callbackUrl != null && !isHttpAddress(callbackUrl)) {
    throw badInput('input.callbackUrl', 'must be an http or https address');
  }
  return { bizId, callbackUrl: callbackUrl ?? undefined };
}

function isHttpAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

async function wireSteps(
  steps: readonly ExecuteJobStepInput[] | null | undefined,
  context: GraphContext,
) {
  if (steps?.length === 0) {
    throw badInput('input.steps', 'must name at least one step; leave it out to run them all');
  }
  return steps && Promise.all(steps.map((step, index) => wireStep(step, index, context)));
}

async function wireStep(step: ExecuteJobStepInput, index: number, context: GraphContext) {
  const place = `input.steps.${index}`;
  const script = scriptToRun(place, step);
  return {
    step_id: step.stepId,
    ...wireScript(script),
    account: step.account ?? undefined,
    db_account_id: step.dbAccountId ?? undefined,
    file_target_path: step.targetPath ?? undefined,
    ...(step.sources && {
      file_source: await wireSources(`${place}.sources`, step.sources, context),
    }),
    ...(step.targets && (await wireTargets(`${place}.targets`, step.targets, context))),
  };
}

async function wireVariables(
  variables: readonly JobVariableInput[] | null | undefined,
  context: GraphContext,
) {
  return (
    variables &&
    Promise.all(variables.map((variable, index) => wireVariable(variable, index, context)))
  );
}

/** Job takes a variable's name only when its id is left out. */
async function wireVariable(variable: JobVariableInput, index: number, context: GraphContext) {
  const place = `input.globalVariables.${index}`;
  const { variableId, name, value, targets } = variable;
  if (variableId == null && !name) throw badInput(place, 'needs a `variableId` or a `name`');
  if ((value == null) === (targets == null)) {
    throw badInput(place, 'needs either a `value` or `targets`');
  }
  return {
    id: variableId ?? undefined,
    name: variableId == null ? name : undefined,
    value: value ?? undefined,
    ...(targets && (await wireTargets(`${place}.targets`, targets, context))),
  };
}

export const launchResolvers: Resolvers = {
  Mutation: { executeJob: runTemplate, executeScript: runScript, pushFiles },
  StartedJobPayload: {
    jobInstance: (key, _, { loaders }) => loaders.jobInstanceByKey.load(key),
  },
};
