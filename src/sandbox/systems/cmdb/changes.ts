import type { Call } from '../../handler.ts';
import type { Texts } from '../../language.ts';
import { OPERATION } from '../../state/operation-log.ts';
import type { SandboxState } from '../../state/state.ts';
import type { Wire } from '../../values.ts';

/** One change of an item of a model; a creation has no `before`, a deletion no `after`. */
export interface Change {
  readonly object: string;
  readonly bizId: number;
  readonly instId: number;
  readonly extKey?: string;
  readonly before: Wire | null;
  readonly after: Wire | null;
}

/** Writes a change into the operation log (behaviour.md B7) and tells the subscribers (B8). */
export function recordChange({ state, username }: Call, change: Change): void {
  const { operations, events } = state.cmdb;
  const time = state.now();
  const { before, after } = change;
  const kind = before === null ? 'add' : after === null ? 'delete' : 'modify';
  operations.add({
    bizId: change.bizId,
    opType: OPERATION[kind],
    description: descriptionOf(kind, change.object, state),
    target: change.object,
    instId: change.instId,
    extKey: change.extKey ?? '',
    operator: username,
    time,
    before: before && { ...before },
    after: after && { ...after },
  });
  const action = ({ add: 'create', modify: 'update', delete: 'delete' } as const)[kind];
  events.publish({ type: 'instdata', action, object: change.object, before, after }, time);
}

const VERBS: Readonly<Record<string, Texts>> = {
  add: { en: 'create', zh: '新建' },
  modify: { en: 'modify', zh: '修改' },
  delete: { en: 'delete', zh: '删除' },
};

/** `修改主机`: the verb and the model's name. */
function descriptionOf(verb: string, object: string, { models }: SandboxState): Texts {
  const zh = models.model(object)?.bk_obj_name ?? object;
  const en = models.english.get(`model:${object}`) ?? zh;
  return { en: `${VERBS[verb]?.en ?? verb} ${en}`, zh: `${VERBS[verb]?.zh ?? verb}${zh}` };
}
