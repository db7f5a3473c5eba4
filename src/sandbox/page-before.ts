import { Failure } from './failure.ts';
import { isRecord, type Wire } from './values.ts';

/** The parameters by which a system that repeats itself answers: those of the page before. */
export function pageBefore(params: Wire | Failure): Wire | Failure {
  if (params instanceof Failure) return params;
  const { page } = params;
  if (isRecord(page)) return { ...params, page: byOffset(page) };
  if (typeof page === 'number' && page > 1) return { ...params, page: page - 1 };
  return byOffset(params);
}

/** `start` with `limit`, as cc has it, or with `length`, as job has it. */
function byOffset(params: Wire): Wire {
  const size = params['limit'] ?? params['length'];
  const { start } = params;
  if (typeof start !== 'number' || typeof size !== 'number') return params;
  return { ...params, start: Math.max(0, start - size) };
}
