import { Answer } from '../../answer.ts';
import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import { scalarText, type Wire } from '../../values.ts';
import { MONITOR_PARAMETER_ERROR } from './lookups.ts';

const DEFAULT_SIZE = 10;
const MAX_SIZE = 500;

/**
 * A page as a bare list, with `_meta` beside it in the envelope. The page parameters are not
 * documented: `page` and `page_size`, as get_alarms takes them, are likely (behaviour.md E).
 */
export function metaPage<T>(
  found: readonly T[],
  params: Wire,
  { api, modes }: Call,
  show: (item: T) => Wire,
): Answer {
  const size = Math.min(numberOf(params, 'page_size', DEFAULT_SIZE), MAX_SIZE);
  const page = numberOf(params, 'page', 1);
  if (modes.monitorListPage === 'ignored') {
    return new Answer(found.map(show), {
      _meta: { count: found.length, previous: null, next: null },
    });
  }
  const link = (to: number) =>
    `https://monitor.example.com${api.path}?page=${to}&page_size=${size}`;
  const _meta = {
    count: found.length,
    previous: page > 1 ? link(page - 1) : null,
    next: page * size < found.length ? link(page + 1) : null,
  };
  return new Answer(found.slice((page - 1) * size, page * size).map(show), { _meta });
}

function numberOf(params: Wire, name: string, otherwise: number): number {
  const text = scalarText(params[name]);
  if (text === '') return otherwise;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw systemFailure(MONITOR_PARAMETER_ERROR, `[${name}] is wrong`, `[${name}] 参数格式错误`);
}
