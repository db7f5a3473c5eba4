import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { joinRefusals } from '../../src/graph/refused-edges.ts';

function refusal(path: (string | number)[], esb: object, code = 'FORBIDDEN'): GraphQLError {
  return new GraphQLError('no', { path, extensions: { code, esb } });
}

const AGENTS = { system: 'gse', api: 'get_agent_status', code: 1306402, requestId: 'a' };
const SETS = { system: 'cc', api: 'search_set', code: 1199027, requestId: 'a' };

test('a field of many parents that one call was refused for is one error, with all its places', () => {
  const errors = [2, 0, 10].map((at) => refusal(['hosts', at, 'alive'], AGENTS));
  const [joined, ...others] = joinRefusals(errors);
  expect(others).toEqual([]);
  expect(joined?.path).toEqual(['hosts', 0, 'alive']);
  expect(joined?.extensions).toEqual({
    code: 'FORBIDDEN',
    esb: AGENTS,
    alsoAt: [
      ['hosts', 2, 'alive'],
      ['hosts', 10, 'alive'],
    ],
  });
});

test('calls of their own, other fields and other failures stay errors of their own', () => {
  const errors = [
    refusal(['all', 0, 'sets'], SETS),
    refusal(['all', 1, 'sets'], { ...SETS, requestId: 'b' }),
    refusal(['all', 2, 'sets'], { ...SETS, requestId: undefined }),
    refusal(['all', 3, 'sets'], { ...SETS, requestId: undefined }),
    refusal(['hosts', 0, 'alive'], AGENTS),
    refusal(['hosts', 0, 'again'], AGENTS),
    refusal(['hosts', 1, 'alive'], AGENTS, 'ESB_ERROR'),
    new GraphQLError('You cannot', { path: ['act'], extensions: { code: 'FORBIDDEN' } }),
  ];
  expect(joinRefusals(errors)).toEqual(errors);
});
