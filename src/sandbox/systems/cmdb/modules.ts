import type { Call, HandlerTable } from '../../handler.ts';
import { recordOf, type Wire } from '../../values.ts';
import { shownModule } from './names.ts';
import { cutPage, pageOf, sorted } from './page.ts';
import { projection } from './projection.ts';
import { topoTest } from './sets.ts';

export const moduleHandlers: HandlerTable = { search_module: searchModule };

/** Modules of one set of one business: set 0 finds nothing, not everything (behaviour.md B2). */
function searchModule(params: Wire, call: Call): Wire {
  const { state, language } = call;
  const page = pageOf(params, call);
  const { bk_biz_id, bk_set_id } = params;
  const matches = topoTest({ ...recordOf(params.condition), bk_biz_id, bk_set_id });
  const found = [...state.cmdb.modules.values()].filter(matches);
  const show = projection(params.fields);
  const shown = cutPage(sorted(found, page.sort), page);
  return { count: found.length, info: shown.map((module) => show(shownModule(module, language))) };
}
