import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item } from './ask.ts';

interface Catalog extends Item {
  readonly id: number;
  readonly level: number;
  readonly children: readonly Catalog[];
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ hosts: 30 });
});
afterAll(() => sandbox.close());

const tree = async (params: object = {}) =>
  (await ask<Catalog[]>(sandbox, 'itsm/get_service_catalogs', params)).data;
const flat = (catalogs: readonly Catalog[]): number[] =>
  catalogs.flatMap(({ id, children }) => [id, ...flat(children)]);

test('catalogues are a tree of three levels', async () => {
  const [root] = await tree();
  expect(root).toMatchObject({ id: 1, key: 'root', name: '根目录', level: 0 });
  expect(first(root?.children)).toMatchObject({ id: 10, level: 1 });
  expect(first(first(root?.children).children)).toMatchObject({ id: 12, level: 2, children: [] });
});

test('catalogues without a service, or without one of that kind, can be left out', async () => {
  expect(flat(await tree())).toContain(15);
  expect(flat(await tree({ has_service: 'true' }))).not.toContain(15);
  expect(flat(await tree({ service_key: 'request' }))).toEqual([1, 10, 12]);
  expect(await tree({ service_key: 'nothing' })).toEqual([]);
});

test('services are narrowed by catalogue and kind', async () => {
  const ids = async (params: object) =>
    (await ask<Item[]>(sandbox, 'itsm/get_services', params)).data.map((each) => each.id);
  expect(await ids({})).toEqual([1, 2, 3, 4, 5]);
  expect(await ids({ catalog_id: 14 })).toEqual([4, 5]);
  expect(await ids({ catalog_id: 10 })).toEqual([]);
  expect(await ids({ service_type: 'change' })).toEqual([2, 3]);
  const wrong = await ask(sandbox, 'itsm/get_services', { catalog_id: 'x' });
  expect(wrong).toMatchObject({ result: false, code: 'VALIDATE_ERROR' });
});

test('a service has a form with fields of all sixteen kinds', async () => {
  const params = { service_id: 5 };
  const { data } = await ask<Item & { fields: Item[] }>(sandbox, 'itsm/get_service_detail', params);
  expect(data).toMatchObject({ service_id: 5, workflow_id: 15, service_type: 'question' });
  expect(new Set(data.fields.map((field) => field.type)).size).toBe(16);
  expect(first(data.fields)).toMatchObject({ key: 'title', validate_type: 'REQUIRE', meta: {} });
  const missing = await ask(sandbox, 'itsm/get_service_detail', { service_id: 99 });
  expect(missing).toMatchObject({ result: false, code: 3900404, data: null });
});
