import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import { recordOf, type Wire } from '../../values.ts';
import { filterTest, type ItemTest, type PlainMatch } from './filter.ts';
import { shownBusiness } from './names.ts';
import { BadCondition, operatorPredicate } from './operators.ts';
import { cutPage, pageOf, sorted } from './page.ts';
import { projection } from './projection.ts';

export const businessHandlers: HandlerTable = { search_business: searchBusiness };

/** The hidden resource pool never shows, archived ones only when asked for (behaviour.md B2). */
function searchBusiness(params: Wire, call: Call): Wire {
  const { state, language, username } = call;
  const page = pageOf(params, call);
  const matches = conditionTest(params.condition);
  const showsArchived = 'bk_data_status' in recordOf(params.condition);
  const found = [...state.cmdb.businesses.values()].filter(
    (business) =>
      business.default === 0 &&
      (showsArchived || business.bk_data_status !== 'disabled') &&
      state.rights.sees(username, business.bk_biz_id) &&
      matches(business),
  );
  const show = projection(params.fields);
  const shown = cutPage(sorted(found, page.sort), page);
  return {
    count: found.length,
    info: shown.map((business) => show(shownBusiness(business, language))),
  };
}

const OPERATORS = new Set('$eq $ne $in $nin $regex $lt $lte $gt $gte $or'.split(' '));

function conditionTest(condition: unknown): ItemTest {
  try {
    return filterTest(condition, substring, OPERATORS);
  } catch (thrown) {
    if (!(thrown instanceof BadCondition)) throw thrown;
    throw systemFailure(1001033, `search business failed: ${thrown.message}`, '查询业务失败');
  }
}

const USER_FIELDS = new Set([
  'bk_biz_maintainer',
  'bk_biz_productor',
  'bk_biz_developer',
  'bk_biz_tester',
  'operator',
]);

/** Text matches as a substring, a user as one whole name of a comma list (B2). */
const substring: PlainMatch = (field, value) => {
  if (typeof value !== 'string') return operatorPredicate('$eq', value);
  if (USER_FIELDS.has(field)) return (found) => String(found).split(',').includes(value);
  return (found) => typeof found === 'string' && found.includes(value);
};
