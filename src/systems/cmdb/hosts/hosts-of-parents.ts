import DataLoader from 'dataloader';
import type { Page, Range } from '../../../esb/index.ts';
import { chunks, groupBy, type Loader, settle } from '../../../graph/batching.ts';
import { pageOf } from '../../../graph/connections.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { type HostConditions, searchHost } from './api.ts';
import { within } from './conditions.ts';
import { hostSections } from './fields.ts';
import type { HostRecord } from './records.ts';

/** A page of the hosts of one set or one module. */
export interface HostsOfParent {
  readonly kind: 'set' | 'module';
  readonly id: number;
  readonly conditions: HostConditions;
  readonly range: Range;
  readonly sort?: string | undefined;
}

export type HostsOfParentLoader = Loader<HostsOfParent, Page<HostRecord>>;

/**
 * Hosts of many sets or modules. One sweep over the hosts of all of them answers for each, since
 * a host comes with all its modules; where a page for each parent is fewer calls, that is done.
 */
export function hostsOfParentLoader(
  source: LoaderSource,
  seen: (hosts: readonly HostRecord[]) => void,
): HostsOfParentLoader {
  const load = async (asked: readonly HostsOfParent[]) => {
    const answers = new Map<HostsOfParent, Page<HostRecord> | Error>();
    const alike = [...groupBy(asked, question).values()].flatMap((group) =>
      chunks(group, PAGE_LIMIT),
    );
    await Promise.all(alike.map((group) => loadAlike(source, group, answers)));
    for (const page of answers.values()) if (!(page instanceof Error)) seen(page.items);
    return asked.map((one) => answers.get(one) ?? new Error('a parent was left without an answer'));
  };
  const cacheKeyFn = (one: HostsOfParent) => `${one.id} ${question(one)}`;
  return new DataLoader(load, { cacheKeyFn, maxBatchSize: Number.POSITIVE_INFINITY });
}

type Answers = Map<HostsOfParent, Page<HostRecord> | Error>;

async function loadAlike(
  source: LoaderSource,
  asked: readonly HostsOfParent[],
  answers: Answers,
): Promise<void> {
  const swept = await settle(sweep(source, asked));
  if (swept instanceof Error) {
    for (const one of asked) answers.set(one, swept);
  } else if (swept) {
    for (const one of asked) answers.set(one, pageOf(swept.get(one.id) ?? [], one.range));
  } else {
    await Promise.all(
      asked.map(async (one) => answers.set(one, await settle(pageOfParent(source, one)))),
    );
  }
}

/**
 * All hosts below the parents, by parent; undefined where their first page shows that going on
 * would be more calls than a page for each parent.
 */
async function sweep(
  source: LoaderSource,
  asked: readonly HostsOfParent[],
): Promise<Map<number, HostRecord[]> | undefined> {
  const [one] = asked;
  if (!one || asked.length === 1) return undefined;
  const ids = asked.map(({ id }) => id);
  let worth = true;
  const hosts = await searchHost(source.esb, {
    conditions: within(one.conditions, one.kind, ids),
    sections: hostSections(source.selection),
    sort: one.sort,
    range: { offset: 0, limit: Number.MAX_SAFE_INTEGER },
    goOn: ({ total, items }) => {
      const left = Math.ceil((total - items.length) / PAGE_LIMIT);
      worth = left <= asked.length * pagesOf(one.range);
      return worth;
    },
  });
  return worth ? byParent(one.kind, ids, hosts.items) : undefined;
}

function pageOfParent(source: LoaderSource, { kind, id, conditions, sort, range }: HostsOfParent) {
  const sections = hostSections(source.selection);
  return searchHost(source.esb, {
    conditions: within(conditions, kind, [id]),
    sections,
    sort,
    range,
  });
}

/** A host is listed under every parent that was asked for and that it is in, once. */
function byParent(
  kind: 'set' | 'module',
  ids: readonly number[],
  hosts: readonly HostRecord[],
): Map<number, HostRecord[]> {
  const lists = new Map(ids.map((id) => [id, new Map<number, HostRecord>()]));
  for (const host of hosts) {
    for (const module of host.modules) {
      const parent = kind === 'set' ? module.setId : module.moduleId;
      lists.get(parent)?.set(host.hostId, host);
    }
  }
  return new Map([...lists].map(([id, list]) => [id, [...list.values()]]));
}

function pagesOf({ limit }: Range): number {
  return Math.max(1, Math.ceil(limit / PAGE_LIMIT));
}

/** Everything but the parent: equal questions about several parents are one sweep. */
function question({ kind, conditions, range, sort }: HostsOfParent): string {
  return JSON.stringify([kind, conditions, range, sort]);
}
