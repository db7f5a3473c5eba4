import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { BadCondition } from './operators.ts';

/** What search_host's `ip` asks for. */
export interface IpFilter {
  readonly holdsFor: (host: Wire) => boolean;
  /** Inner addresses to look up, when nothing else can match. */
  readonly innerIps: readonly string[] | undefined;
}

/** The three flags that the CMDB knows; the comma of the document's table is not one (B1). */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  bk_host_innerip: ['bk_host_innerip'],
  bk_host_outerip: ['bk_host_outerip'],
  'bk_host_innerip|bk_host_outerip': ['bk_host_innerip', 'bk_host_outerip'],
};

/** No filter for empty `data`, and none for an unknown flag in exact mode (behaviour.md B1). */
export function ipFilterOf(value: unknown): IpFilter | undefined {
  const { data, exact, flag } = recordOf(value);
  const ips = (listOf(data) ?? []).map(String);
  if (ips.length === 0) return undefined;
  const fields = FLAGS[textOf(flag)];
  if (exact === 1) return fields && exactFilter(fields, ips);
  if (!fields) throw new BadCondition(`unknown ip flag: ${String(flag)}`);
  return {
    holdsFor: (host) => fields.some((field) => ips.some((ip) => textOf(host[field]).includes(ip))),
    innerIps: undefined,
  };
}

function exactFilter(fields: readonly string[], ips: readonly string[]): IpFilter {
  const wanted = new Set(ips);
  return {
    holdsFor: (host) => fields.some((field) => wanted.has(textOf(host[field]))),
    innerIps: fields.length === 1 && fields[0] === 'bk_host_innerip' ? [...wanted] : undefined,
  };
}
