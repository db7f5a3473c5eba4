import {
  BusinessesDocument,
  HostsDocument,
  ModulesDocument,
  SetsDocument,
} from '../generated/operations.ts';
import { ask } from '../graph/ask.ts';
import { noAnswer, type Problem } from '../graph/problem.ts';
import { recentSince } from '../graph/recent.ts';
import { hostNode, type ModuleNode, type SetNode, type TreeNode } from './tree-node.ts';

/** What stands below one node, as far as it was asked for. */
export interface Level {
  readonly nodes: readonly TreeNode[];
  readonly total: number;
  /** Where the next page begins; null after the last one. */
  readonly next: string | null;
  /** What could not be read of it, or all of it. */
  readonly problems: readonly Problem[];
}

/** Hosts that are shown at a time. */
export const HOST_PAGE = 50;

/** One page of what stands below a node, in one question; without a node, the businesses. */
export function loadLevel(parent: TreeNode | undefined, after: string | null): Promise<Level> {
  switch (parent?.kind) {
    case undefined:
      return businesses(after);
    case 'business':
      return sets(parent.bizId, parent.key, after);
    case 'set':
      return modules(parent, after);
    case 'module':
      return hosts(parent, after);
    case 'host':
      return Promise.resolve({ nodes: [], total: 0, next: null, problems: [] });
  }
}

interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function levelOf<Item>(
  page: Page<Item> | null | undefined,
  problems: readonly Problem[],
  node: (item: Item) => TreeNode,
): Level {
  if (!page) {
    const gone = [{ ...noAnswer('This is no longer there.'), code: 'NOT_FOUND' }];
    return { nodes: [], total: 0, next: null, problems: problems.length > 0 ? problems : gone };
  }
  const { hasNextPage, endCursor } = page.pageInfo;
  const next = hasNextPage ? endCursor : null;
  return { nodes: page.nodes.map(node), total: page.totalCount, next, problems };
}

async function businesses(after: string | null): Promise<Level> {
  const { data, problems } = await ask(BusinessesDocument, { after });
  return levelOf(data?.businesses, problems, ({ bizId, name }) => ({
    kind: 'business',
    key: `business-${bizId}`,
    name: name || `business ${bizId}`,
    bizId,
  }));
}

async function sets(bizId: number, parent: string, after: string | null): Promise<Level> {
  const { data, problems } = await ask(SetsDocument, { bizId, after });
  return levelOf(data?.business?.sets, problems, ({ setId, name, isIdlePool }) => ({
    kind: 'set',
    key: `${parent}/set-${setId}`,
    name: name || `set ${setId}`,
    ...{ bizId, setId, isIdlePool: isIdlePool === true },
  }));
}

async function modules({ bizId, setId, key }: SetNode, after: string | null): Promise<Level> {
  const { data, problems } = await ask(ModulesDocument, { bizId, setId, after });
  return levelOf(data?.set?.modules, problems, (module) => ({
    kind: 'module',
    key: `${key}/module-${module.moduleId}`,
    name: module.name || `module ${module.moduleId}`,
    ...{ bizId, setId, moduleId: module.moduleId, moduleKind: module.kind },
    hostCount: module.hosts?.totalCount ?? null,
  }));
}

async function hosts(
  { bizId, setId, moduleId, key }: ModuleNode,
  after: string | null,
): Promise<Level> {
  const since = recentSince(Date.now());
  const place = { bizId, setId, moduleId };
  const { data, problems } = await ask(HostsDocument, { ...place, since, first: HOST_PAGE, after });
  return levelOf(data?.module?.hosts, problems, (host) => hostNode(host, bizId, key));
}
