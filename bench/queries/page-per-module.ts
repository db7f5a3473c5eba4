import type { Nodes } from './nodes.ts';
import type { Bound, ReferenceQuery } from './reference-query.ts';

/** A few hosts of every module of a large business: a page under each parent, or one sweep. */
export const pagePerModule: ReferenceQuery = {
  ...{ name: 'page-per-module', document: 'page-per-module', script: 'page-per-module' },
  ...{ hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller] }),
  bound,
  why: `At once: \`search_biz_inst_topo\` with \`get_biz_internal_module\` (ids and names of all modules),
\`search_business\` (for an archived business, which has a tree, too, the answer is null) and the first page of \`search_host\` over the whole
business. Nothing else tells how many hosts there are: in a small business this page, and those that
its count shows, answer for every module and nothing follows. Where the other pages would be more
calls than there are modules, as here (99 to 22), the second wave is a page of 5 for each module:
each module's \`totalCount\` is asked for, which the first 200 hosts cannot tell. Whoever knows
beforehand that the business is large saves the first page, and whoever does not know it and leaves
the page out makes 25 calls in place of 4 for a small one.`,
};

const PAGE = 200;

/** Each host of the sandbox's equal businesses is in one module, so the modules' counts add up. */
function bound(data: unknown): Bound {
  const { business } = data as Answered; // the answer to this very query
  const modules = business.sets.nodes.flatMap((set) => set.modules.nodes);
  const hosts = modules.reduce((sum, module) => sum + module.hosts.totalCount, 0);
  const otherPages = Math.max(1, Math.ceil(hosts / PAGE)) - 1;
  return { calls: 4 + Math.min(otherPages, modules.length), waves: otherPages > 0 ? 2 : 1 };
}

interface Answered {
  readonly business: { readonly sets: Nodes<{ readonly modules: Nodes<ModuleOut> }> };
}

interface ModuleOut {
  readonly hosts: { readonly totalCount: number };
}
