import { badInput } from '../../graph/errors.ts';

/** Refuses an input that may change all of `names` and changes none of them. */
export function refuseNoChange<Name extends string>(
  input: { readonly [name in Name]?: unknown },
  names: readonly Name[],
  argument = 'input',
): void {
  if (names.some((name) => input[name] !== undefined && input[name] !== null)) return;
  throw badInput(argument, `must change something: ${names.join(', ')}`);
}
