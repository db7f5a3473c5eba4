import {
  FindHostsDocument,
  type FindHostsQuery,
  type HostFilter,
} from '../generated/operations.ts';
import { ask } from '../graph/ask.ts';
import type { Problem } from '../graph/problem.ts';
import { recentSince } from '../graph/recent.ts';
import { type HostNode, hostNode } from './tree-node.ts';

export interface FoundHost {
  readonly host: HostNode;
  /** Where it stands: `set › module`. */
  readonly place: string;
}

export interface FoundHosts {
  readonly total: number;
  readonly hosts: readonly FoundHost[];
  readonly problems: readonly Problem[];
}

/** The most that are shown: whoever finds more wants to say it more exactly. */
export const MOST_FOUND = 50;

/** Hosts of a business by what was typed. */
export async function findHosts(
  bizId: number,
  typed: string,
  signal: AbortSignal,
): Promise<FoundHosts> {
  const since = recentSince(Date.now());
  const asked = { bizId, filter: filterFor(typed), since, first: MOST_FOUND };
  const { data, problems } = await ask(FindHostsDocument, asked, signal);
  const { totalCount = 0, nodes = [] } = data?.hosts ?? {};
  const hosts = nodes.map((host) => ({
    host: hostNode(host, bizId, 'found'),
    place: placeOf(host),
  }));
  return { total: totalCount, hosts, problems };
}

/** Whole IPs, several with commas or spaces between them; else a part of a host's name. */
export function filterFor(typed: string): HostFilter {
  const words = typed.split(/[\s,;]+/).filter(Boolean);
  if (words.length > 0 && words.every(isIp)) return { innerIps: words };
  return { nameContains: typed.trim() };
}

function isIp(word: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(word) || (word.includes(':') && /^[\da-f:.]+$/i.test(word));
}

type Row = NonNullable<FindHostsQuery['hosts']>['nodes'][number];

function placeOf({ modules }: Row): string {
  const places = (modules?.nodes ?? []).map(
    ({ name, set }) => `${set?.name ?? '?'} › ${name ?? '?'}`,
  );
  return places.join(', ');
}
