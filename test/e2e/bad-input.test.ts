import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

let bkgraph: Bkgraph;

beforeAll(async () => {
  bkgraph = await startBkgraph();
});
afterAll(() => bkgraph.stop());
beforeEach(() => bkgraph.sandbox.calls.clear());

describe('what is not there', () => {
  it('is null without an error, for a business, a set, a module, a host or a user', async () => {
    const { data, errors } = await bkgraph.ask(/* GraphQL */ `
      {
        business(bizId: 987) { name }
        set(bizId: 2, setId: 987) { name }
        module(bizId: 2, setId: 5, moduleId: 987) { name }
        host(hostId: 987654) { name }
        user(username: "nobody") { displayName }
        hosts(bizId: 987) { totalCount nodes { hostId } }
      }
    `);

    expect(errors).toEqual([]);
    expect(data).toEqual({
      business: null,
      set: null,
      module: null,
      host: null,
      user: null,
      hosts: { totalCount: 0, nodes: [] },
    });
  });

  it('is an ESB_ERROR in the words of its system, for a run or an alarm', async () => {
    const { data, errors } = await bkgraph.ask(/* GraphQL */ `
      {
        jobInstance(bizId: 2, jobInstanceId: 1) { name }
        alarm(alarmId: 1) { title }
        viewer { username }
      }
    `);

    expect(data).toEqual({ jobInstance: null, alarm: null, viewer: { username: 'admin' } });
    expect(
      errors.map(({ path, extensions }) => `${path?.join('.')}: ${extensions.code}`).sort(),
    ).toEqual(['alarm: ESB_ERROR', 'jobInstance: ESB_ERROR']);
    const job = errors.find(({ path }) => path?.[0] === 'jobInstance');
    expect(job?.extensions.esb).toMatchObject({ system: 'job', api: 'get_job_instance_status' });
    expect(job?.extensions.esb?.['requestId']).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('an argument that cannot be used', () => {
  const refused: [string, string, RegExp][] = [
    [
      'a negative first',
      '{ businesses(first: -1) { totalCount } }',
      /"first" must be 0 to 20000, not -1/,
    ],
    [
      'a huge first',
      '{ hosts(bizId: 2, first: 20001) { totalCount } }',
      /"first" must be 0 to 20000, not 20001/,
    ],
    [
      'a text that is no cursor',
      '{ businesses(after: "x") { totalCount } }',
      /"after" is no cursor of this list/,
    ],
    ['a malformed id', '{ node(id: "not-an-id") { id } }', /"id" is not an id of this graph/],
    [
      'a scope given twice',
      '{ module(bizId: 2, setId: 5, moduleId: 9) { hosts(filter: { moduleIds: [10] }) { totalCount } } }',
      /"filter.moduleIds" cannot be used below a module/,
    ],
    [
      'an empty list of hosts to move',
      'mutation { transferHostsToIdle(input: { bizId: 2, hostIds: [] }) { results { outcome } } }',
      /"input.hostIds" must name at least one host/,
    ],
    [
      'a word with a comma among alarm types',
      '{ alarms(bizId: 2, since: "2026-01-01T00:00:00Z", filter: { types: ["cpu,mem"] }) { totalCount } }',
      /"filter.types" has "cpu,mem"/,
    ],
  ];

  it.each(refused)(
    'is refused with BAD_USER_INPUT that names it: %s',
    async (_, query, message) => {
      const { errors } = await bkgraph.ask(query);

      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toMatch(message);
    },
  );

  it('costs no ESB call when nothing else is asked', async () => {
    await bkgraph.ask('{ businesses(first: -1) { totalCount } node(id: "zzz") { id } }');
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('is refused when it is a cursor of another field, or of another filter', async () => {
    const { data } = await bkgraph.ask<{ businesses: { pageInfo: { endCursor: string } } }>(
      '{ businesses(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.businesses.pageInfo.endCursor;
    const good = await bkgraph.ask(
      'query ($after: String) { businesses(after: $after) { totalCount } }',
      { after },
    );
    const field = await bkgraph.ask(
      'query ($after: String) { hosts(bizId: 2, after: $after) { totalCount } }',
      { after },
    );
    const filter = await bkgraph.ask(
      'query ($after: String) { businesses(after: $after, filter: { nameContains: "a" }) { totalCount } }',
      { after },
    );

    expect(good.errors).toEqual([]);
    expect(field.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(filter.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused before any call when a variable has the wrong form', async () => {
    const query =
      'query ($since: DateTime!, $level: AlarmLevel!) { alarms(bizId: 2, since: $since, filter: { levels: [$level] }) { totalCount } }';
    const wrong = [
      { since: '2026-01-01', level: 'FATAL' },
      { since: '2026-01-01T00:00:00', level: 'FATAL' },
      { since: '2026-02-30T00:00:00Z', level: 'FATAL' },
      { since: '2026-01-01T00:00:00Z', level: 'DREADFUL' },
      { since: '2026-01-01T00:00:00Z' },
    ];
    for (const variables of wrong) {
      const { errors } = await bkgraph.ask(query, variables);
      expect(errors[0]?.extensions.code, JSON.stringify(variables)).toBe('BAD_USER_INPUT');
    }
    const long = await bkgraph.ask('query ($id: Long!) { alarm(alarmId: $id) { title } }', {
      id: 2 ** 53,
    });
    expect(long.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('is refused by validation when an enum literal is wrong or a field does not exist', async () => {
    const wrongEnum = await bkgraph.ask(
      'mutation { transferHostsToModules(input: { bizId: 2, hostIds: [1], moduleIds: [9], mode: SWAP }) { results { outcome } } }',
    );
    const wrongField = await bkgraph.ask('{ businesses { nodes { nmae } } }');
    const wrongSyntax = await bkgraph.ask('{ businesses {');

    expect(wrongEnum.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(wrongField.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(wrongSyntax.errors[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(bkgraph.callCounts()).toEqual({});
  });
});
