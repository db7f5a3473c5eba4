import type { AlarmFilter } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import type { AlarmQuery } from './api.ts';
import { alarmLevels } from './codes.ts';

/** A filter as the look-ups of get_alarms, which joins lists by commas. */
export function alarmLookUps(
  filter: AlarmFilter,
): Pick<AlarmQuery, 'levels' | 'types' | 'contentContains' | 'notificationCodes'> {
  const { levels, types, contentContains, notificationCodes } = filter;
  if (levels?.includes('UNKNOWN')) {
    throw badInput(
      'filter.levels',
      'cannot search for UNKNOWN; leave `levels` out to see them all',
    );
  }
  return {
    levels: levels?.flatMap((level) => alarmLevels.codesOf(level)),
    types: words('filter.types', types),
    contentContains: contentContains ?? undefined,
    notificationCodes: words('filter.notificationCodes', notificationCodes),
  };
}

/** Whether a list of a filter is empty: nothing is any of none, and the monitor is not asked. */
export function findsNothing({ levels, types, notificationCodes }: AlarmFilter): boolean {
  return [levels, types, notificationCodes].some((list) => list?.length === 0);
}

function words(
  argument: string,
  list: readonly string[] | null | undefined,
): readonly string[] | undefined {
  const broken = list?.find((word) => word === '' || word.includes(','));
  if (broken !== undefined) throw badInput(argument, `has "${broken}": give one word an item`);
  return list ?? undefined;
}
