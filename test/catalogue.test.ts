import { expect, test } from 'vitest';
import { type CatalogueField, catalogue, catalogueApi } from '../src/catalogue.ts';

const namesOf = (list: typeof catalogue) => list.map(({ system, name }) => `${system}/${name}`);

test('the catalogue has the 155 component APIs of 5.1', () => {
  const counts: Record<string, number> = {};
  for (const { system } of catalogue) counts[system] = (counts[system] ?? 0) + 1;
  expect(catalogue).toHaveLength(155);
  expect(counts).toEqual({
    bk_login: 4,
    bk_paas: 1,
    cmsi: 6,
    cc: 83,
    gse: 2,
    job: 16,
    monitor: 16,
    sops: 17,
    itsm: 10,
  });
});

test('no API stands in it twice', () => {
  expect(new Set(namesOf(catalogue)).size).toBe(155);
  expect(new Set(catalogue.map(({ path }) => path)).size).toBe(155);
});

test('75 of them read, 80 change something', () => {
  expect(catalogue.filter(({ kind }) => kind === 'query')).toHaveLength(75);
  expect(catalogue.filter(({ kind }) => kind === 'mutation')).toHaveLength(80);
});

test('methods are as the document names them', () => {
  const of = (wanted: string) => catalogue.filter(({ method }) => method === wanted);
  expect([of('GET'), of('POST'), of('DELETE')].map((list) => list.length)).toEqual([43, 111, 1]);
});

test.each(catalogue)('$system/$name has the address of its name', ({ system, name, path }) => {
  const version = system === 'cmsi' ? '' : 'v2/';
  expect(path).toBe(`/api/c/compapi/${version}${system}/${name}/`);
  expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});

test('what reads may be repeated at will, and nothing else may', () => {
  const atWill = catalogue.filter(({ repeat }) => repeat === 'read');
  expect(namesOf(atWill)).toEqual(namesOf(catalogue.filter(({ kind }) => kind === 'query')));
  expect(new Set(catalogue.map(({ repeat }) => repeat))).toEqual(
    new Set(['read', 'same-state', 'refused', 'acts-again']),
  );
});

test('what must never be repeated says so', () => {
  const never = [
    'job/execute_job',
    'job/fast_execute_script',
    'cmsi/send_mail',
    'itsm/create_ticket',
  ];
  for (const api of never) {
    const [system = '', name = ''] = api.split('/');
    expect([api, catalogueApi(system, name).repeat]).toEqual([api, 'acts-again']);
  }
});

/** Names of parameters at any depth. */
function allNames(fields: readonly CatalogueField[]): string[] {
  return fields.flatMap(({ name, fields: inner = [], items, values }) => [
    name,
    ...allNames(inner),
    ...allNames(items?.fields ?? []),
    ...allNames(values?.fields ?? []),
  ]);
}

/** Their conditions are open: the key is an attribute, not a parameter of its own. */
const BY_CONDITION = [
  'cc/search_business',
  'cc/search_host',
  'cc/search_inst',
  'cc/search_inst_by_object',
  'cc/search_module',
  'cc/search_set',
];

/** get_alarms takes the look-ups of Django on nearly every field, of which it lists a few. */
const BY_LOOK_UP = ['monitor/get_alarms'];

test('what takes many values in one call says by which parameter', () => {
  const batched = catalogue.filter(({ batch }) => batch !== null);
  expect(batched.length).toBeGreaterThan(15);
  const elsewhere = batched.filter(
    ({ batch, params }) => !allNames(params).includes(batch?.key ?? ''),
  );
  const expected = [...BY_CONDITION, ...BY_LOOK_UP];
  expect(namesOf(elsewhere).filter((name) => !expected.includes(name))).toEqual([]);
  for (const { batch } of batched) expect(batch?.max ?? 1).toBeGreaterThan(0);
});

test('what pages says how, and by how many at most', () => {
  const styles = new Set(catalogue.flatMap(({ pagination }) => pagination?.style ?? []));
  expect(styles).toEqual(
    new Set([
      'page.start/limit',
      'start/limit',
      'start/length',
      'page/page_size',
      '_meta.count/previous/next',
    ]),
  );
  expect(catalogueApi('cc', 'search_host').pagination).toMatchObject({ max: 200 });
  expect(catalogueApi('monitor', 'get_alarms').pagination).toMatchObject({ max: null });
});

test('every answer is told, `data` first', () => {
  for (const { system, name, result } of catalogue) {
    expect([system, name, result[0]?.name]).toEqual([system, name, 'data']);
  }
});

test('APIs whose address needs the supplier account take one (behaviour.md A6)', () => {
  const needed = catalogue.filter(
    ({ system, name }) =>
      system === 'cc' &&
      /user_group|privilege|process_(bind_)?module|process_bind|^(create|search|update|delete|batch_update|batch_delete)_inst$|get_mainline|get_biz_internal/.test(
        name,
      ),
  );
  expect(needed.length).toBeGreaterThan(15);
  const without = needed.filter(({ params }) => !allNames(params).includes('bk_supplier_account'));
  expect(namesOf(without)).toEqual([]);
});

test('no API asks for credentials of its own: they go along with every call', () => {
  for (const { system, name, params } of catalogue) {
    const names = params.map((param) => param.name);
    expect([system, name, names]).not.toEqual([
      system,
      name,
      expect.arrayContaining(['bk_app_secret']),
    ]);
    expect(names).not.toContain('bk_token');
  }
});

test('an API is found by its system and name', () => {
  expect(catalogueApi('cc', 'search_host')).toMatchObject({
    system: 'cc',
    name: 'search_host',
    path: '/api/c/compapi/v2/cc/search_host/',
    method: 'POST',
  });
});

test.each([
  ['cc', 'search_hosts'],
  ['cmdb', 'search_host'],
  ['gse', 'search_host'],
  ['', ''],
  ['cc', 'toString'],
])('a name that is not in it is told clearly: %s/%s', (system, name) => {
  expect(() => catalogueApi(system, name)).toThrow(
    `catalogue/${system}.json has no component API "${name}"`,
  );
});
