import {
  type ApiName,
  expectInt,
  expectLong,
  expectObjects,
  textOf,
  type WireObject,
} from '../../esb/index.ts';
import type { HostAddress, UserKey } from '../../graph/keys.ts';

/** A number that Job always sends. */
export function numberOf(api: ApiName, wire: WireObject, name: string): number {
  return expectLong(api, wire[name], `\`${name}\``);
}

/** Job sends -1, or 0, for a template, step, script or account that there is none of (D3). */
export function idOrNull(api: ApiName, wire: WireObject, name: string): number | null {
  const id = wire[name];
  const none = id === null || id === undefined || id === '' || Number(id) <= 0;
  return none ? null : numberOf(api, wire, name);
}

export function personOf(wire: WireObject, name: string): UserKey | null {
  const username = wire[name];
  return typeof username === 'string' && username !== '' ? { username } : null;
}

/** Hosts as `ip_list` has them; at the same IP of another cloud area stands another host. */
export function addressesOf(api: ApiName, wire: WireObject, name = 'ip_list'): HostAddress[] {
  return expectObjects(api, wire[name], `\`${name}\``).map((host) => ({
    cloudId: expectInt(api, host['bk_cloud_id'], '`bk_cloud_id`'),
    ip: textOf(host['ip']),
  }));
}

/** A list of plain values, each as text; none for null. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}
