import type { KnownId, Row, World } from './world.ts';

/** Which things of the world the arguments of a field name, by `Type.field`. */
const THINGS: Readonly<Record<string, keyof Omit<World, 'now'>>> = {
  'Query.business': 'businesses',
  'Query.set': 'sets',
  'Query.module': 'modules',
  'Query.host': 'hosts',
  'Query.hostByIp': 'hosts',
  'Query.hosts': 'businesses',
  'Query.customQuery': 'customQueries',
  'Query.processBindings': 'processes',
  'Business.processBindings': 'processes',
  'Query.userGroup': 'groups',
  'Query.eventSubscription': 'subscriptions',
  'Query.model': 'models',
  'Query.modelAttribute': 'attributes',
  'Query.modelInstance': 'instances',
  'Query.modelInstances': 'instances',
  'Query.modelAssociations': 'associations',
  'Query.instanceAssociations': 'associations',
  'Query.classification': 'classifications',
  'Query.jobInstance': 'jobs',
  'Query.jobStepProgress': 'jobSteps',
  'Query.jobTemplate': 'jobTemplates',
  'Query.jobScript': 'jobScripts',
  'Query.cronJob': 'cronJobs',
  'Query.task': 'tasks',
  'Query.taskStatus': 'tasks',
  'Query.taskNodeDetail': 'taskNodes',
  'Query.taskTemplate': 'taskTemplates',
  'Query.periodicTask': 'periodicTasks',
  'Query.alarm': 'alarms',
  'Query.alarmStrategy': 'strategies',
  'Query.monitoredComponent': 'components',
  'Query.ticket': 'tickets',
  'Query.service': 'services',
  'Query.user': 'users',
};

/** The fields of Query that name one thing of the world. */
export const rootsOfOneThing: readonly string[] = Object.keys(THINGS)
  .filter((coordinate) => coordinate.startsWith('Query.'))
  .map((coordinate) => coordinate.slice('Query.'.length));

/** The things that the arguments of this field may name together. */
export function rowsFor(coordinate: string, world: World): readonly Row[] {
  const things = THINGS[coordinate];
  return things ? world[things] : [];
}

/** What answers gave before: ids with their types, and arguments with a cursor that fits them. */
export interface Harvest {
  readonly ids: readonly KnownId[];
  readonly pages: Readonly<Record<string, Row>>;
}

export const nothingYet: Harvest = { ids: [], pages: {} };
