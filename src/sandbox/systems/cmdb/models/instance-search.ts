import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import { isRecord, listOf, textOf, type Wire } from '../../../values.ts';
import { BadCondition, operatorPredicate } from '../operators.ts';
import { cutPage, pageOf, sorted } from '../page.ts';
import { projection } from '../projection.ts';
import { topoTest } from '../sets.ts';
import { withAssociated } from './associated-values.ts';
import { optionalObject, requiredText } from './inputs.ts';
import { instanceId, itemsOf, keysOf, modelOf } from './instance-source.ts';
import { neighboursOf } from './neighbours.ts';
import { notJson } from './refusals.ts';

export const instanceSearchHandlers: HandlerTable = {
  search_inst_by_object: searchInstByObject,
  search_inst: searchInst,
};

/** Instances of a model as they are stored; text matches exactly, any operator goes (B2). */
function searchInstByObject(params: Wire, call: Call): Wire {
  const objId = requiredText(params, 'bk_obj_id');
  modelOf(call.state.models, objId);
  const page = pageOf(params, call);
  const found = itemsOf(call.state, objId).filter(topoTest(optionalObject(params, 'condition')));
  const show = projection(params.fields, [keysOf(objId).id]);
  const shown = cutPage(sorted(found, page.sort), page);
  return { count: found.length, info: shown.map((item) => show(item)) };
}

/**
 * Instances of a model that satisfy the conditions on themselves and are associated with an
 * instance that satisfies the conditions on another model. Association attributes come expanded.
 */
function searchInst(params: Wire, call: Call): Wire {
  const { state } = call;
  const objId = requiredText(params, 'bk_obj_id');
  modelOf(state.models, objId);
  const page = pageOf(params, call);
  const show = projection(fieldsOf(params, objId, call), [keysOf(objId).id]);
  let found = itemsOf(state, objId);
  for (const [conditionObjId, conditions] of Object.entries(optionalObject(params, 'condition'))) {
    const matches = conditionTest(conditions);
    found =
      conditionObjId === objId
        ? found.filter(matches)
        : associatedWith(found, objId, conditionObjId, matches, call);
  }
  const shown = cutPage(sorted(found, page.sort), page);
  return {
    count: found.length,
    info: shown.map((item) => show(withAssociated(state, objId, item))),
  };
}

function associatedWith(
  items: readonly Wire[],
  objId: string,
  otherObjId: string,
  matches: (item: Wire) => boolean,
  { state }: Call,
): Wire[] {
  const wanted = itemsOf(state, otherObjId).filter(matches);
  const ids = new Set(wanted.map((item) => instanceId(otherObjId, item)));
  return items.filter((item) => {
    const { next, prev } = neighboursOf(state, objId, item);
    return [...next, ...prev].some((each) => each.objId === otherObjId && ids.has(each.instId));
  });
}

/** A list of `field`, `operator`, `value`; the document names three operators, any goes (I). */
function conditionTest(conditions: unknown): (item: Wire) => boolean {
  const list = listOf(conditions);
  if (!list?.every(isRecord)) throw notJson('condition', 'lists of objects by model');
  const tests = list.map(({ field, operator, value }) => {
    try {
      const predicate = operatorPredicate(textOf(operator), value);
      return (item: Wire) => predicate(item[textOf(field)]);
    } catch (thrown) {
      if (!(thrown instanceof BadCondition)) throw thrown;
      throw systemFailure(1101003, `search instances failed: ${thrown.message}`, '查询实例失败');
    }
  });
  return (item) => tests.every((test) => test(item));
}

/**
 * The document's table has a list of names, its example one name, and the CMDB's code decodes
 * names by model and nothing else: the mode `searchInstFields` says what is taken.
 */
function fieldsOf({ fields }: Wire, objId: string, { modes }: Call): readonly unknown[] {
  if (fields === undefined || fields === null) return [];
  if (isRecord(fields)) return listOf(fields[objId]) ?? [];
  if (modes.searchInstFields === 'by-model') throw notJson('fields', 'lists of names by model');
  return listOf(fields) ?? [textOf(fields)].filter(Boolean);
}
