import type { Range } from '../../../esb/index.ts';
import { chunks, groupBy, settle } from '../../../graph/batching.ts';
import { pageOf } from '../../../graph/connections.ts';
import { createLoader, type Found, type Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { type HostConditions, type HostPage, searchHost } from './api.ts';
import { within } from './conditions.ts';
import { hostSections } from './fields.ts';
import type { HostSweeps } from './host-sweeps.ts';
import type { HostRecord } from './records.ts';
import { isSweepCheaper } from './sweep-or-pages.ts';

/** A page of the hosts of one set or one module. */
export interface HostsOfParent {
  readonly kind: 'set' | 'module';
  readonly bizId: number;
  readonly id: number;
  readonly conditions: HostConditions;
  readonly range: Range;
  readonly sort?: string | undefined;
}

export type HostsOfParentLoader = Loader<HostsOfParent, HostPage>;

/**
 * Hosts of many sets or modules. One sweep over the hosts of all of them answers for each, since
 * a host comes with all its modules; where a page for each parent costs less, that is done.
 */
export function hostsOfParentLoader(source: LoaderSource, sweeps: HostSweeps): HostsOfParentLoader {
  return createLoader<HostsOfParent, HostPage>({
    key: (one) => `${one.id} ${question(one)}`,
    missing: () => new Error('a parent was left without an answer'),
    fetch: async (asked, found) => {
      const alike = [...groupBy(asked, question).values()];
      await Promise.all(alike.map((group) => loadAlike({ source, sweeps }, group, found)));
    },
  });
}

interface Ways {
  readonly source: LoaderSource;
  readonly sweeps: HostSweeps;
}

type Asked = readonly HostsOfParent[];

/** What the loader was asked, with where it puts the answer. */
function answer(found: Found<HostPage>, one: HostsOfParent, page: HostPage | Error): void {
  found.set(`${one.id} ${question(one)}`, page);
}

async function loadAlike(ways: Ways, asked: Asked, found: Found<HostPage>): Promise<void> {
  const swept = await settle(sweepBusiness(ways, asked));
  if (swept instanceof Error) for (const one of asked) answer(found, one, swept);
  else if (swept) deal(ways.source, swept, asked, found);
  else {
    const parts = chunks(asked, PAGE_LIMIT);
    await Promise.all(parts.map((part) => loadPart(ways, part, found)));
  }
}

/** By a sweep over the whole business that is under way already, if it is the cheaper way. */
async function sweepBusiness(
  { sweeps }: Ways,
  asked: Asked,
): Promise<readonly HostRecord[] | undefined> {
  const [one] = asked;
  const sweep = one && sweeps.begun(one);
  if (!one || !sweep) return undefined;
  const { total, items } = await sweep.first;
  const cheaper = isSweepCheaper({
    total,
    got: items.length,
    parents: asked.length,
    range: one.range,
  });
  return cheaper ? sweep.whole() : undefined;
}

async function loadPart(ways: Ways, asked: Asked, found: Found<HostPage>): Promise<void> {
  const began = asked[0] && ways.sweeps.begun(asked[0]);
  // A sweep that was begun and not gone on with has told that pages are cheaper.
  const swept = began ? undefined : await settle(sweepParents(ways.source, asked));
  if (swept instanceof Error) for (const one of asked) answer(found, one, swept);
  else if (swept) deal(ways.source, swept, asked, found);
  else {
    await Promise.all(
      asked.map(async (one) => answer(found, one, await settle(pageOfParent(ways.source, one)))),
    );
  }
}

/**
 * All hosts below the parents; undefined where their first page shows that a page for each parent
 * costs less.
 */
async function sweepParents(
  source: LoaderSource,
  asked: Asked,
): Promise<readonly HostRecord[] | undefined> {
  const [one] = asked;
  if (!one || asked.length === 1) return undefined;
  const { kind, conditions, sort, range } = one;
  let cheaper = true;
  const hosts = await searchHost(source.esb, {
    conditions: within(
      conditions,
      kind,
      asked.map(({ id }) => id),
    ),
    sections: hostSections(source.selection),
    sort,
    range: { offset: 0, limit: Number.MAX_SAFE_INTEGER },
    goOn: ({ total, items }) => {
      cheaper = isSweepCheaper({ total, got: items.length, parents: asked.length, range });
      return cheaper;
    },
  });
  return cheaper ? hosts.items : undefined;
}

async function pageOfParent(
  source: LoaderSource,
  { kind, id, conditions, sort, range }: HostsOfParent,
): Promise<HostPage> {
  const sections = hostSections(source.selection);
  const page = await searchHost(source.esb, {
    conditions: within(conditions, kind, [id]),
    sections,
    sort,
    range,
  });
  source.loaders.seenHosts.add(page.items);
  return page;
}

/** A host is listed under every parent that was asked for and that it is in, once. */
function deal(
  { loaders }: LoaderSource,
  hosts: readonly HostRecord[],
  asked: Asked,
  found: Found<HostPage>,
): void {
  loaders.seenHosts.add(hosts);
  const lists = new Map(asked.map(({ id }): [number, HostRecord[]] => [id, []]));
  const bySet = asked[0]?.kind === 'set';
  for (const host of hosts) {
    for (const { setId, moduleId } of host.modules) {
      const list = lists.get(bySet ? setId : moduleId);
      // The modules of a host stand together: one that has been listed is the last.
      if (list && list.at(-1) !== host) list.push(host);
    }
  }
  for (const one of asked) answer(found, one, pageOf(lists.get(one.id) ?? [], one.range));
}

const questions = new WeakMap<HostsOfParent, string>();

/** Everything but the parent: equal questions about several parents are one sweep. */
function question(one: HostsOfParent): string {
  const known = questions.get(one);
  if (known !== undefined) return known;
  const { kind, bizId, conditions, range, sort } = one;
  const text = JSON.stringify([kind, bizId, conditions, range, sort]);
  questions.set(one, text);
  return text;
}
