import { readdirSync } from 'node:fs';
import { Kind, OperationTypeNode, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { readExample } from '../kit/examples.ts';
import { figure } from '../kit/figures.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql') && !file.startsWith('graphiql'))
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => operationOf(readExample(name).query) === OperationTypeNode.MUTATION);

const writes = new Set(
  catalogue
    .filter(({ kind }) => kind === 'mutation')
    .map(({ system, name }) => `${system}/${name}`),
);

/**
 * Examples whose later mutations act on what their earlier ones have made, which a dry run has not:
 * what it cannot know it does not show. Beside each, the codes with which it says so.
 */
const UNKNOWN_YET: ReadonlyMap<string, readonly string[]> = new Map([
  ['cc/batch_delete_inst', []],
  ['cc/batch_delete_set', []],
  ['cc/update_business_enable_status', ['NOT_FOUND']],
]);

interface Shown {
  readonly system: string;
  readonly api: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Payloads = Record<string, { dryRun: { calls: Shown[] } | null } | null> | null;

describe('a dry run of every mutation of the examples', () => {
  const rehearsed = figure('dry runs without a write');
  let bkgraph: Bkgraph;
  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());

  function written() {
    const calls = bkgraph.sandbox.calls.entries.filter(({ system, api }) =>
      writes.has(`${system}/${api}`),
    );
    return calls.map(({ system, api, params }) => ({ system, api, params: withoutOwn(params) }));
  }

  it.each(names)('writes nothing and shows what the real run then calls: %s', async (name) => {
    const { query, variables } = readExample(name);
    const dry = asDryRun(query, variables);
    bkgraph.sandbox.calls.clear();
    const { data, errors } = await bkgraph.ask<Payloads>(dry.query, dry.variables);
    rehearsed.tried(written().length === 0);
    expect(written()).toEqual([]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(UNKNOWN_YET.get(name) ?? []);
    const shown = Object.values(data ?? {}).flatMap((payload) => payload?.dryRun?.calls ?? []);

    await bkgraph.ask(query, variables);
    const shownParams = shown.map((one) => ({ ...one, params: withoutOwn(one.params) }));
    const real = UNKNOWN_YET.has(name) ? written().slice(0, shown.length) : written();
    expect(shownParams).toEqual(real);
    expect(shown.length).toBeGreaterThan(0);
  });
});

function operationOf(query: string): OperationTypeNode | undefined {
  const [first] = parse(query).definitions;
  return first?.kind === Kind.OPERATION_DEFINITION ? first.operation : undefined;
}

const OWN = new Set([
  ...['bk_app_code', 'bk_app_secret', 'bk_token', 'bk_username', 'bk_supplier_account'],
]);

function withoutOwn(params: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !OWN.has(name)));
}

const CALLS = parse('{ dryRun { calls { system api params } } }');

/** The same mutation with `dryRun: true` in every input, which asks for the calls, too. */
function asDryRun(query: string, given: object) {
  const variables: Record<string, unknown> = { ...given };
  const [asked] = CALLS.definitions;
  const more = asked?.kind === Kind.OPERATION_DEFINITION ? asked.selectionSet.selections : [];
  const document = visit(parse(query), {
    Field(node) {
      const input = node.arguments?.find(({ name }) => name.value === 'input')?.value;
      if (!input || !node.selectionSet) return undefined;
      if (input.kind === Kind.VARIABLE) {
        const name = input.name.value;
        variables[name] = { ...(variables[name] as object), dryRun: true }; // an input object
      }
      const args = node.arguments?.map((one) =>
        one.value.kind === Kind.OBJECT ? { ...one, value: withDryRun(one.value) } : one,
      );
      const selections = [...node.selectionSet.selections, ...more];
      return { ...node, arguments: args, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  return { query: print(document), variables };
}

function withDryRun<T extends { readonly fields: readonly unknown[] }>(value: T): T {
  const dryRun = {
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: 'dryRun' },
    value: { kind: Kind.BOOLEAN, value: true },
  };
  return { ...value, fields: [...value.fields, dryRun] };
}
