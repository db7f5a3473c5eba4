import type { OperationLogFilter } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { wireTime } from '../../../graph/time.ts';
import { anyOf } from '../conditions.ts';
import type { LogConditions } from './api.ts';
import { operationTypes } from './codes.ts';

/** Whose log it is; of all of the CMDB where nothing is named. */
export interface LogScope {
  readonly bizId?: number | null | undefined;
  readonly hostId?: number | undefined;
}

/** A filter as the conditions of get_operation_log. */
export function logConditions(
  { bizId, hostId }: LogScope,
  filter: OperationLogFilter,
): LogConditions {
  const { types, externalKeys, operators } = filter;
  const targets = hostId === undefined ? filter.targets : targetsOfHost(filter);
  return {
    attributes: {
      bk_biz_id: bizId == null ? undefined : anyOf([bizId]),
      op_type: types ? anyOf(typeNumbers(types)) : undefined,
      op_target: anyOf(targets),
      inst_id: hostId === undefined ? undefined : anyOf([hostId]),
      ext_key: anyOf(externalKeys),
      operator: anyOf(operators),
    },
    between: between(filter),
  };
}

function targetsOfHost({ targets }: OperationLogFilter): readonly string[] {
  if (!targets) return ['host'];
  throw badInput('filter.targets', 'cannot be used below a host, which is the target itself');
}

function typeNumbers(types: NonNullable<OperationLogFilter['types']>): number[] {
  if (types.includes('UNKNOWN')) {
    throw badInput('filter.types', 'cannot hold UNKNOWN; name what was done');
  }
  return types.flatMap((type) => operationTypes.codesOf(type)).map(Number);
}

const FIRST_TIME = '1970-01-01 00:00:00';
const LAST_TIME = '2099-12-31 23:59:59';

/** The CMDB takes two times or none (behaviour.md B7). */
function between({ since, until }: OperationLogFilter): LogConditions['between'] {
  if (since == null && until == null) return undefined;
  return [
    since == null ? FIRST_TIME : utcTime(since, 'up'),
    until == null ? LAST_TIME : utcTime(until, 'down'),
  ];
}

function utcTime(iso: string, rounding: 'up' | 'down'): string {
  return wireTime(iso, rounding).slice(0, FIRST_TIME.length);
}
