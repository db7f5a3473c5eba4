import { badInput } from '../../graph/errors.ts';

/**
 * Whether a text may become a part of a backend's address: the ESB puts it there unescaped, where
 * some characters would lead elsewhere (behaviour.md A6).
 */
export function isPathValue(value: string): boolean {
  return value !== '' && !/[/?#%\\]/.test(value) && !/^\.+$/.test(value);
}

/** BAD_USER_INPUT for a text that may not become a part of an address. */
export function refuseNoPathValue(value: string, argument: string): void {
  if (isPathValue(value)) return;
  const what = `cannot be "${value}": it becomes a part of an address of the CMDB`;
  throw badInput(argument, `${what}, so it may not be empty or hold any of /?#%\\`);
}
