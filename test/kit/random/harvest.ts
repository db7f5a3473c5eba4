import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type Harvest, nothingYet, rootsOfOneThing, rowsFor } from './argument-rows.ts';
import { literal } from './literal.ts';
import type { KnownId, Row, World } from './world.ts';

type Ask = (query: string) => Promise<string>;

const OF_EACH = 6;

/** What no root field finds by its natural key: lists of it, whose members have ids. */
const LISTS = /* GraphQL */ `{
  logCollectors(bizId: 2) { __typename id }
  scriptCollectors(bizId: 2) { __typename id }
  uptimeCheckTasks(bizId: 2) { __typename id }
  apps { __typename id }
  jobAccounts(bizId: 2) { __typename id }
  jobDbAccounts(bizId: 2, first: 6) { nodes { __typename id } }
  serviceCatalogs { __typename id }
  instanceAssociations(bizId: 2, associationId: "bk_switch_connect_host") { __typename id }
}`;

/** Lists that can be read from their middle, and what tells them from others of their field. */
const PAGED: Readonly<Record<string, Row>> = {
  businesses: {},
  hosts: { bizId: 2 },
  modelInstances: { modelId: 'bk_switch' },
  operationLog: { bizId: 2 },
  tickets: {},
  jobScripts: { bizId: 2 },
  jobTemplates: { bizId: 2 },
  cronJobs: { bizId: 2 },
  monitoredComponents: {},
};

/** Asks for what only answers can tell: ids, and cursors. */
export async function harvest(schema: GraphQLSchema, world: World, ask: Ask): Promise<Harvest> {
  const asked = [LISTS, ...thingsQueries(schema, world)].map(async (query) =>
    idsIn(await ask(query)),
  );
  const ids = (await Promise.all(asked)).flat();
  const pages = await Promise.all(Object.entries(PAGED).map((list) => pageOf(schema, list, ask)));
  return { ...nothingYet, ids: distinct(ids), pages: Object.fromEntries(pages) };
}

/** As many at a time as one operation may have at its root. */
const ROOTS = 20;

function thingsQueries(schema: GraphQLSchema, world: World): string[] {
  const parts = rootsOfOneThing.flatMap((name) => {
    const field = schema.getQueryType()?.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!field || !isObjectType(type) || type.getInterfaces().length === 0) return [];
    return rowsFor(`Query.${name}`, world)
      .slice(0, OF_EACH)
      .map(
        (row, index) => `${name}${index}: ${name}(${writeArgs(field.args, row)}) { __typename id }`,
      );
  });
  const queries = Array.from({ length: Math.ceil(parts.length / ROOTS) }, (_, index) =>
    parts.slice(index * ROOTS, (index + 1) * ROOTS),
  );
  return queries.map((some) => `{ ${some.join('\n')} }`);
}

async function pageOf(
  schema: GraphQLSchema,
  [name, row]: readonly [string, Row],
  ask: Ask,
): Promise<[string, Row]> {
  const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
  const query = `{ ${name}(${writeArgs(args, { ...row, first: 2 })}) { pageInfo { endCursor } } }`;
  const cursor = /"endCursor":"([^"]+)"/.exec(await ask(query))?.[1];
  if (cursor === undefined) throw new Error(`no cursor came of ${query}`);
  return [`Query.${name}`, { ...row, after: cursor }];
}

type Args = readonly { readonly name: string; readonly type: Parameters<typeof literal>[0] }[];

function writeArgs(args: Args, row: Row): string {
  const given = args.filter(({ name }) => row[name] != null);
  return given.map(({ name, type }) => `${name}: ${literal(type, row[name])}`).join(', ');
}

function idsIn(body: string): KnownId[] {
  const pairs = [...body.matchAll(/"__typename":"(\w+)","id":"([^"]+)"/g)];
  if (pairs.length === 0) throw new Error(`no id came of a query for ids: ${body}`);
  return pairs.map(([, type = '', id = '']) => ({ type, id }));
}

function distinct(ids: readonly KnownId[]): KnownId[] {
  const kept = new Map<string, KnownId[]>();
  for (const known of ids) {
    const ofType = kept.get(known.type) ?? [];
    if (ofType.length < OF_EACH) kept.set(known.type, [...ofType, known]);
  }
  return [...kept.values()].flat();
}
