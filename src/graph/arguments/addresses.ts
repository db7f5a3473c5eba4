import ipaddr from 'ipaddr.js';
import { badInput } from '../errors.ts';
import type { ArgumentPolicy, Check } from './policy.ts';

/**
 * An address that BlueKing is told to call. The gateway itself calls none, so a name is looked at
 * by its form alone: what it leads to is known where it is resolved, in BlueKing.
 */
export const callbackAddress: Check = (value, at, policy) => {
  if (typeof value !== 'string') return;
  const host = hostOf(value, at);
  if (policy.callbackHosts) {
    if (policy.callbackHosts.some((allowed) => covers(allowed, host))) return;
    throw badInput(at, 'names a host that is not among those this gateway allows');
  }
  refuseHost(host, at, policy);
};

/** The same where the scheme may be left out, as cc/testing_connection takes it. */
export const testedAddress: Check = (value, at, policy) => {
  const bare = typeof value === 'string' && !/^[^/?#]*:\/\//.test(value);
  callbackAddress(bare ? `http://${value}` : value, at, policy);
};

/** An address that a probe of BlueKing asks: any host but the machine's own and its neighbours. */
export const probedAddress: Check = (value, at, policy) => {
  if (typeof value === 'string') refuseHost(hostOf(value, at), at, policy);
};

const MAX_LENGTH = 2_048;

/** So plain that no reader of addresses takes another part of it for the host. */
const PLAIN = /^https?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/i;

function hostOf(text: string, at: string): string {
  if (text.length > MAX_LENGTH) throw badInput(at, `must have at most ${MAX_LENGTH} characters`);
  if (!/^https?:\/\//i.test(text)) throw badInput(at, 'must be an http or https address');
  if (!/^[!-~]+$/.test(text) || text.includes('\\')) {
    throw badInput(
      at,
      'must be an address without spaces, control characters, \\ or other than ASCII',
    );
  }
  if (/^https?:\/\/[^/?#]*@/i.test(text)) {
    throw badInput(at, 'must be an address without a user name or password');
  }
  if (!PLAIN.test(text) || !URL.canParse(text)) {
    throw badInput(at, 'must be an http or https address with a host');
  }
  return bare(new URL(text).hostname);
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '');
}

function covers(allowed: string, host: string): boolean {
  const name = bare(allowed);
  if (name.startsWith('.')) return host.endsWith(name) && !ipaddr.isValid(host);
  return host === (ipaddr.isValid(name) ? ipaddr.parse(name).toString() : name);
}

function refuseHost(host: string, at: string, { callbackLoopback }: ArgumentPolicy): void {
  const kind = ipaddr.isValid(host) ? kindOfIp(host) : kindOfName(host);
  if (kind === undefined || (kind === 'loopback' && callbackLoopback)) return;
  throw badInput(at, `must not lead to a ${kind} address`);
}

/** Closed networks are where this runs: their ranges are ordinary here. */
const ORDINARY: ReadonlySet<string> = new Set([
  'unicast',
  'private',
  'uniqueLocal',
  'carrierGradeNat',
]);

/** Where clouds tell a machine its credentials, beside the link-local ones. */
const METADATA: ReadonlySet<string> = new Set(['100.100.100.200', 'fd00:ec2::254', '192.0.0.192']);

/** Undefined for an ordinary one. */
function kindOfIp(host: string): string | undefined {
  const ip = ipaddr.process(host);
  if (METADATA.has(ip.toString())) return 'metadata';
  const range: string = ip.range();
  if (ip.kind() === 'ipv6' && range !== 'loopback' && isOldMapped(ip.toByteArray())) {
    return 'reserved';
  }
  return ORDINARY.has(range) ? undefined : range;
}

/** `::7f00:1`, the older way to write an IPv4 address as IPv6. */
function isOldMapped(bytes: readonly number[]): boolean {
  return bytes.slice(0, 12).every((byte) => byte === 0);
}

const LOOPBACK_NAME = /^(?:.+\.)?(?:localhost|localhost\.localdomain|ip6-localhost|ip6-loopback)$/;
const METADATA_NAME =
  /^(?:metadata|instance-data)$|^(?:metadata|instance-data)\..*(?:internal|tencentyun\.com)$/;

function kindOfName(host: string): string | undefined {
  if (LOOPBACK_NAME.test(host)) return 'loopback';
  return METADATA_NAME.test(host) || host === '' ? 'metadata' : undefined;
}
