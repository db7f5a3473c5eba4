import type { Call } from '../../handler.ts';
import type { Processors } from '../../state/itsm-services.ts';
import { scalarText, textOf, type Wire } from '../../values.ts';
import { parameterError } from './itsm-failure.ts';

/** Login names, or the id of a general role; other kinds cannot be named (behaviour.md G). */
export function newProcessors(params: Wire, { state }: Call): Processors {
  const type = textOf(params.processors_type);
  const names = scalarText(params.processors);
  if (type !== 'PERSON' && type !== 'GENERAL') {
    const en = `processors_type: "${type}" is not a valid choice.`;
    throw parameterError(en, `processors_type: “${type}”不是合法选项`);
  }
  if (!names) throw parameterError('processors: This field is required.', 'processors: 必填项');
  const role = state.itsm.roles.get(names);
  if (type === 'GENERAL' && !(role && 'members' in role)) {
    throw parameterError(`processors: no role ${names}`, `processors: 角色 ${names} 不存在`);
  }
  return { type, names };
}

/** For the history: the name of the role instead of its id. */
export function shownProcessors({ type, names }: Processors, { state }: Call): string {
  return type === 'GENERAL' ? (state.itsm.roles.get(names)?.name ?? names) : names;
}
