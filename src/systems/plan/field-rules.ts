import type { FieldRule, FieldRules, Known, Place } from '../../graph/planner/rules.ts';
import { beginBusinessTree, beginHostSweep } from '../cmdb/index.ts';
import { beginAgents } from '../gse/index.ts';
import { beginJobInstances } from '../job/index.ts';
import { beginAlarmsByHost } from '../monitor/index.ts';
import { beginTasks } from '../sops/index.ts';

/** The field itself: its resolver needs no more than the known parts of its object. */
const itself = ({ runField }: Place) => runField();

/**
 * What can be asked as soon as an operation starts, because its text names the keys: for a field,
 * what it needs to know, what it begins, and what is known below it. Everything that has no rule
 * waits until its object has come.
 */
export const fieldRules: FieldRules = {
  // Roots that name one thing, or list what belongs to one business. The execution asks for them
  // at once: only where they lead to is told here.
  'Query.business': { needs: [], leads: named('bizId') },
  'Query.set': { needs: [], leads: named('bizId', 'setId') },
  'Query.module': { needs: [], leads: named('bizId', 'setId', 'moduleId') },
  'Query.host': { needs: [], leads: named('hostId') },
  'Query.hosts': { needs: [], leads: named('bizId') },
  'Query.jobInstance': { needs: [], leads: named('bizId', 'jobInstanceId') },
  'Query.task': { needs: [], leads: named('bizId', 'taskId') },
  'Query.ticket': { needs: [], leads: named('sn') },
  'Query.alarm': { needs: [], leads: named('alarmId') },
  'Query.alarms': { needs: [], leads: named('bizId') },

  // Down from a business, by its number alone.
  ...each(
    'Business',
    ['bizId'],
    [
      'topology',
      'internalModules',
      'tickets',
      'taskTemplates',
      'periodicTasks',
      'jobTemplates',
      'jobScripts',
      'jobAccounts',
      'jobDbAccounts',
      'cronJobs',
      'customQueries',
      'scriptCollectors',
      'uptimeCheckTasks',
      'logCollectors',
      'alarmStrategies',
    ],
  ),
  'Business.hosts': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Business.hostsOfModules': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Business.alarms': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Business.tasks': { needs: ['bizId'], begin: beginTasks, leads: keeping('bizId') },
  'Business.sets': { needs: ['bizId'], begin: itself, leads: listing },

  // Sets and modules whose numbers are known are asked by them. Of those that a list will bring,
  // one tree tells the names of all, and one sweep brings the hosts of all.
  'Set.modules': { needs: ['bizId'], begin: oneOrAll('setId', beginBusinessTree), leads: listing },
  'Set.hosts': {
    needs: ['bizId'],
    begin: oneOrAll('setId', sweepHosts),
    leads: toHosts('setId'),
  },
  'Module.hosts': {
    needs: ['bizId'],
    begin: oneOrAll('moduleId', sweepHosts),
    leads: toHosts('moduleId'),
  },

  // What the hosts of a known business have: the monitor is asked by business, Job by run.
  'Host.alarms': { needs: ['bizId'], begin: beginAlarmsByHost },
  'Host.jobInstances': { needs: ['bizId'], begin: beginJobInstances },
  'Host.properties': { needs: ['hostId'], begin: itself },

  // Up, where the key of what is above is a part of one's own.
  'Set.business': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Module.business': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Module.set': { needs: ['bizId', 'setId'], begin: itself, leads: keeping('bizId', 'setId') },
  'Alarm.business': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'JobInstance.business': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },
  'Task.business': { needs: ['bizId'], begin: itself, leads: keeping('bizId') },

  // What a thing tells through a second API, by the same key.
  'Task.status': { needs: ['bizId', 'taskId'], begin: itself },
  'Task.nodes': { needs: ['bizId', 'taskId'], begin: beginTasks },
  ...each('Ticket', ['sn'], ['fields', 'currentSteps', 'operations', 'logs']),
  'Alarm.detail': { needs: ['alarmId'], begin: itself },
};

/** One sweep for the hosts of all parents; their agents are asked for while its pages come. */
function sweepHosts(place: Place): unknown {
  const sweep = beginHostSweep(place);
  if (!sweep) return undefined;
  beginAgents(place, sweep);
  return sweep.first;
}

function each(type: string, needs: readonly string[], fields: readonly string[]): FieldRules {
  const rule: FieldRule = { needs, begin: itself };
  return Object.fromEntries(fields.map((field) => [`${type}.${field}`, rule]));
}

/**
 * Below it, these arguments are known. A business has a number above 0: to some APIs, 0 and -1 stand
 * for all of them (behaviour.md B1).
 */
function named(...parts: readonly string[]): NonNullable<FieldRule['leads']> {
  return (_, args) => {
    const { bizId } = args;
    if (parts.includes('bizId') && !(typeof bizId === 'number' && bizId > 0)) return {};
    return Object.fromEntries(parts.map((part) => [part, args[part]]));
  };
}

/** Below it, these parts are still known. */
function keeping(...parts: readonly string[]): NonNullable<FieldRule['leads']> {
  return (known) => Object.fromEntries(parts.map((part) => [part, known[part]]));
}

/** Below a list, the business is known, and whether these are all that it has. */
function listing({ bizId, some }: Known, { filter, after, first }: Place['args']): Known {
  const cut = filter != null || after != null || (typeof first === 'number' && first < 100);
  return some === true || cut ? { bizId, some: true } : { bizId };
}

/** Below the hosts of all sets, or all modules, of a business: they are all that it has. */
function toHosts(part: string): NonNullable<FieldRule['leads']> {
  return (known, args) => {
    const { bizId, some } = listing(known, args);
    const all = some !== true && known[part] === undefined;
    return all ? { bizId, allHosts: true } : { bizId };
  };
}

/** One, whose number is known, by itself; all that a business has, together; of a choice, none yet. */
function oneOrAll(part: string, all: (place: Place) => unknown): NonNullable<FieldRule['begin']> {
  return (place) => {
    if (place.known[part] !== undefined) return place.runField();
    return place.known['some'] === true ? undefined : all(place);
  };
}
