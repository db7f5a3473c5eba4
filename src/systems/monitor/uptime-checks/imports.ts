import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { addressText } from '../../../graph/keys.ts';
import { locate, unreachable } from '../host-addresses.ts';
import { distinct, importAll } from '../import-results.ts';
import { importUptimeCheckNode, importUptimeCheckTask } from './api.ts';
import type { UptimeCheckNodeImport } from './records.ts';
import { nodeToWire, taskToWire } from './to-wire.ts';

export const importUptimeCheckTasks: NonNullable<
  MutationResolvers['importUptimeCheckTasks']
> = async (_, { input: { bizId, tasks } }, context) => {
  const names = distinct(
    'input.tasks',
    tasks.map(({ name }) => name),
  );
  const wire = tasks.map((task) => taskToWire(bizId, task));
  const results = await importAll(names, () => importUptimeCheckTask(context.esb, bizId, wire));
  context.forget();
  return {
    results: results.map(({ key, outcome, message }) => ({ bizId, name: key, outcome, message })),
  };
};

const MAX_CARRIER = 50;

/** Creates nodes on those of the hosts that are there, in one call, and answers for each. */
export const importUptimeCheckNodes: NonNullable<
  MutationResolvers['importUptimeCheckNodes']
> = async (_, { input: { bizId, nodes } }, context) => {
  const hostIds = nodes.map(({ hostId }) => hostId);
  distinct('input.nodes', hostIds.map(String));
  if (nodes.some(({ carrier }) => carrier.length > MAX_CARRIER)) {
    throw badInput('input.nodes', `has a carrier of more than ${MAX_CARRIER} characters`);
  }
  const hosts = await locate(context, hostIds);
  const addresses = new Map(hosts.map(({ hostId, address }) => [hostId, address]));
  const located = nodes.flatMap((node) => {
    const address = addresses.get(node.hostId);
    return address ? [{ key: addressText(address), wire: nodeToWire(bizId, node, address) }] : [];
  });
  const keys = located.map(({ key }) => key);
  const wire = located.map((one) => one.wire);
  const send = () => importUptimeCheckNode(context.esb, wire);
  const told = keys.length === 0 ? [] : await importAll(keys, send);
  context.forget();
  const byAddress = new Map(told.map((one) => [one.key, one]));
  const results = hosts.map(({ hostId, address }): UptimeCheckNodeImport => {
    const one = address && byAddress.get(addressText(address));
    if (!one) return { hostId, outcome: 'REFUSED', message: unreachable(hostId), nodeId: null };
    const { outcome, message, extra } = one;
    return { hostId, outcome, message, nodeId: outcome === 'APPLIED' ? extra : null };
  });
  return { results };
};
