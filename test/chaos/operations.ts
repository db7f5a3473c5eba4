import { catalogue } from '../../src/catalogue.ts';
import { readExample } from '../kit/examples.ts';

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

/** What BlueKing calls, and nobody asks: its example is a subscription. */
const CALLBACKS = new Set(['callback_protocol']);

/** The example of every query API that the gateway calls. */
export const everyQuery: readonly Operation[] = catalogue
  .filter(({ kind, name }) => kind === 'query' && !CALLBACKS.has(name))
  .map(({ system, name }) => operation(`${system}/${name}`));

/** The gateway itself filters tickets: where a spoilt one is no longer of those, the next is not of the first few. */
function operation(name: string): Operation {
  const { query, variables } = readExample(name);
  const all = query.replace(/(tickets\(first: )\d+/, '$12000');
  return { name, query: all, variables };
}

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage }';

/** Lists of several pages, and the chain from a business down to what happened to its hosts. */
export const longLists: readonly Operation[] = [
  `{ hosts(bizId: 2, first: 20000) { ${PAGE} nodes { id hostId innerIp } } }`,
  `{ hosts(bizId: 2, first: 250) { ${PAGE} nodes { id hostId } } }`,
  '{ business(bizId: 2) { sets { nodes { id modules { nodes { id hosts(first: 20000) { totalCount nodes { id } } } } } } } }',
  `{ businesses(first: 20000) { ${PAGE} nodes { id } } }`,
  '{ business(bizId: 2) { hosts(first: 300) { nodes { id agentStatus { alive } jobInstances(first: 3) { nodes { id } } } } } }',
].map((query, index) => ({ name: `long list ${index + 1}`, query, variables: {} }));
