import type { MessageReceiversInput } from '../../generated/resolvers.ts';
import { badInput } from '../../graph/errors.ts';
import type { Receivers } from './records.ts';

/**
 * Login names or addresses. Of both the platform would drop the names without a word
 * (behaviour.md H), so both are refused.
 */
export function receiversOf(argument: string, input: MessageReceiversInput): Receivers {
  const { usernames, addresses } = input;
  if ((usernames == null) === (addresses == null)) {
    throw badInput(argument, 'must have either `usernames` or `addresses`');
  }
  const names = listOf(argument, usernames ?? addresses ?? []);
  return { names, areUsers: usernames != null };
}

/** As `listOf`, of what must not be there twice: the platform would act twice. */
export function onceEach(argument: string, names: readonly string[]): readonly string[] {
  const distinct = listOf(argument, names);
  if (distinct.length === names.length) return distinct;
  throw badInput(argument, 'names somebody twice');
}

/** A list that the wire can hold in one text: the platform splits it at commas and blanks. */
export function listOf(argument: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) throw badInput(argument, 'must name at least one receiver');
  const broken = names.find((name) => name === '' || /[,;\s]/.test(name));
  if (broken !== undefined) throw badInput(argument, `has "${broken}": give one receiver an item`);
  return [...new Set(names)];
}
