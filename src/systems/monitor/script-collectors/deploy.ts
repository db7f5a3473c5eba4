import { isObject, type WireObject } from '../../../esb/index.ts';
import type {
  MutationResolvers,
  ScriptCollectorTargetInput,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { addressText } from '../../../graph/keys.ts';
import { locate, unreachable } from '../host-addresses.ts';
import { distinct, importAll } from '../import-results.ts';
import { deployScriptCollector as deploy } from './api.ts';
import type { DeployTarget, ScriptDeployment } from './records.ts';

/** Runs a collector on those of the hosts that are there, in one call, and answers for each. */
export const deployScriptCollector: NonNullable<
  MutationResolvers['deployScriptCollector']
> = async (_, { input: { collectorId, targets } }, context) => {
  distinct(
    'input.targets',
    targets.map(({ hostId }) => String(hostId)),
  );
  const parameters = new Map(targets.map((target) => [target.hostId, parametersOf(target)]));
  const hosts = await locate(
    context,
    targets.map(({ hostId }) => hostId),
  );
  const reachable = hosts.flatMap(({ hostId, address }): DeployTarget[] =>
    address ? [{ ...address, parameters: parameters.get(hostId) }] : [],
  );
  const told =
    reachable.length === 0
      ? []
      : await importAll(reachable.map(addressText), () =>
          deploy(context.esb, collectorId, reachable),
        );
  context.forget();
  const byAddress = new Map(told.map((one) => [one.key, one]));
  const results = hosts.map(({ hostId, address }): ScriptDeployment => {
    const one = address && byAddress.get(addressText(address));
    if (!one) return { hostId, outcome: 'REFUSED', message: unreachable(hostId) };
    return { hostId, outcome: one.outcome, message: one.message };
  });
  return { results };
};

function parametersOf({ hostId, parameters }: ScriptCollectorTargetInput): WireObject {
  if (parameters == null) return {};
  if (isObject(parameters)) return parameters;
  throw badInput('input.targets', `must have \`parameters\` by name for host ${hostId}`);
}
