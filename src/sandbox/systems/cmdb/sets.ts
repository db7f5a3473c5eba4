import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import { recordOf, type Wire } from '../../values.ts';
import { filterTest, type ItemTest } from './filter.ts';
import { shownSet } from './names.ts';
import { BadCondition } from './operators.ts';
import { cutPage, pageOf, sorted } from './page.ts';
import { projection } from './projection.ts';

export const setHandlers: HandlerTable = { search_set: searchSet };

/** Sets of one business, the idle pool among them; text matches exactly (behaviour.md B2). */
function searchSet(params: Wire, call: Call): Wire {
  const { state, language } = call;
  const page = pageOf(params, call);
  // the condition's own business is overwritten
  const matches = topoTest({ ...recordOf(params.condition), bk_biz_id: params.bk_biz_id });
  const found = [...state.cmdb.sets.values()].filter(matches);
  const show = projection(params.fields);
  const shown = cutPage(sorted(found, page.sort), page);
  return { count: found.length, info: shown.map((set) => show(shownSet(set, language))) };
}

/** What MongoDB refuses comes back as a failed select (B9). */
export function topoTest(condition: Wire): ItemTest {
  try {
    return filterTest(condition);
  } catch (thrown) {
    if (!(thrown instanceof BadCondition)) throw thrown;
    throw systemFailure(1199017, `database select failed: ${thrown.message}`, '数据库查询失败');
  }
}
