import { expectInt, type WireObject } from '../../esb/index.ts';
import type { UserKey } from '../../graph/keys.ts';
import { STATUS } from './api.ts';

/** A number that Job always sends. */
export function numberOf(wire: WireObject, name: string): number {
  return expectInt(STATUS, wire[name], `\`${name}\``);
}

/** Job sends -1 for the template and the step of a quick script or file push (behaviour.md D3). */
export function idOrNull(wire: WireObject, name: string): number | null {
  const id = wire[name];
  return id === null || id === undefined || id === -1 || id === '-1' ? null : numberOf(wire, name);
}

export function personOf(wire: WireObject, name: string): UserKey | null {
  const username = wire[name];
  return typeof username === 'string' && username !== '' ? { username } : null;
}
