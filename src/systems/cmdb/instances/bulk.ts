import { isDeepStrictEqual } from 'node:util';
import { chunks } from '../../../graph/batching.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { refused, UNCHANGED, type Verdict, writeEach } from '../bulk.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { batchDeleteInst, batchUpdateInst, type InstanceUpdate } from './api.ts';
import type { InstanceRecord, InstanceResult } from './records.ts';
import { instancesById } from './search-api.ts';

type Instances = ReadonlyMap<number, InstanceRecord>;

/**
 * Changes instances and answers for each. The CMDB changes them one after another and stops at
 * the first it refuses, saying nothing of the others (behaviour.md I): so they are looked at
 * before and after, and those that are not there, or are so already, are left out.
 */
export async function updateInstances(
  context: GraphContext,
  modelId: string,
  updates: readonly InstanceUpdate[],
): Promise<InstanceResult[]> {
  const ids = updates.map(({ instanceId }) => instanceId);
  const before = await readInstances(context, modelId, ids);
  const verdicts = await writeEach(context, {
    items: updates,
    judge: ({ instanceId, values }) => {
      const instance = before.get(instanceId);
      if (!instance) return missing(modelId, instanceId);
      return hasAll(instance, values) ? UNCHANGED : undefined;
    },
    write: (rest) => batchUpdateInst(context.esb, modelId, rest),
    look: async () => {
      const after = await readInstances(context, modelId, ids);
      // It was not as wanted, before: if it is any different now, the call made it so.
      return ({ instanceId }) => isChanged(before.get(instanceId), after.get(instanceId));
    },
  });
  return verdicts.map(({ item: { instanceId }, outcome, message }) => {
    return { modelId, instanceId, outcome, message };
  });
}

/** Deletes instances and answers for each, in the same way. */
export async function deleteInstances(
  context: GraphContext,
  modelId: string,
  instanceIds: readonly number[],
): Promise<InstanceResult[]> {
  const ids = [...new Set(instanceIds)];
  const before = await readInstances(context, modelId, ids);
  const verdicts = await writeEach(context, {
    items: ids,
    judge: (id) => (before.has(id) ? undefined : missing(modelId, id)),
    write: (rest) => batchDeleteInst(context.esb, modelId, rest),
    look: async () => {
      const after = await readInstances(context, modelId, ids);
      return (id) => !after.has(id);
    },
  });
  return verdicts.map(({ item, ...verdict }) => ({ modelId, instanceId: item, ...verdict }));
}

function missing(modelId: string, instanceId: number): Verdict {
  return refused(`There is no instance ${instanceId} of ${modelId} that you may see.`);
}

function hasAll({ wire }: InstanceRecord, values: InstanceUpdate['values']): boolean {
  return Object.entries(values).every(([name, value]) => isDeepStrictEqual(wire[name], value));
}

function isChanged(before: InstanceRecord | undefined, after: InstanceRecord | undefined): boolean {
  return after !== undefined && !isDeepStrictEqual(before?.wire, after.wire);
}

/** Instances with all their attributes. */
async function readInstances(
  { esb }: GraphContext,
  modelId: string,
  instanceIds: readonly number[],
): Promise<Instances> {
  const found = await Promise.all(
    chunks(instanceIds, PAGE_LIMIT).map((ids) => instancesById(esb, modelId, ids, [])),
  );
  return new Map(found.flat().map((instance) => [instance.instanceId, instance]));
}
