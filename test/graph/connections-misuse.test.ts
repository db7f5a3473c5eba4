import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { connectionOf, type List, rangeOf } from '../../src/graph/connections.ts';

const LIST: List = { field: 'Business.hosts', of: { bizId: 2, filter: { osType: 'LINUX' } } };

function cursorOf(list: List, offset = 4): string {
  const [edge] = connectionOf(list, { offset, limit: 1 }, { total: 9, items: ['x'] }).edges;
  return edge?.cursor ?? '';
}

/** The error that arguments are refused with. */
function refusal(args: { first?: number; after?: string }, list = LIST): GraphQLError {
  try {
    rangeOf(list, args);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('the arguments were not refused');
}

test.each([-1, -2_147_483_648, 20_001, 2_147_483_647])('first: %i is refused', (first) => {
  const error = refusal({ first });
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  expect(error.message).toBe(
    `Argument "first" must be 0 to 20000, not ${first}; page with \`after\` for more.`,
  );
});

test('a cursor of the same list is taken', () => {
  expect(rangeOf(LIST, { after: cursorOf(LIST) })).toEqual({ offset: 5, limit: 100 });
});

test.each<[string, List]>([
  ['field', { ...LIST, field: 'Query.hosts' }],
  ['parent', { ...LIST, of: { bizId: 3, filter: { osType: 'LINUX' } } }],
  ['filter', { ...LIST, of: { bizId: 2, filter: { osType: 'WINDOWS' } } }],
  ['filter, or none', { ...LIST, of: { bizId: 2, filter: null } }],
  ['order', { ...LIST, of: { bizId: 2, filter: { osType: 'LINUX' }, orderBy: 'NAME' } }],
])('a cursor of another %s is refused', (_, other) => {
  const error = refusal({ after: cursorOf(other) });
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  expect(error.message).toContain('is no cursor of this list');
  expect(error.message).toContain('Business.hosts');
});

const [MARK = ''] = Buffer.from(cursorOf(LIST), 'base64url').toString().split(':');
const made = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['text', 'garbage'],
  ['no base64', '🙂%%%'],
  ['a number', '4'],
  ['a mark without a position', made(MARK)],
  ['an empty position', made(`${MARK}:`)],
  ['a negative position', made(`${MARK}:-1`)],
  ['a broken position', made(`${MARK}:1.5`)],
  ['a position in words', made(`${MARK}:one`)],
  ['a position in another notation', made(`${MARK}:0x10`)],
  ['a position with an exponent', made(`${MARK}:1e3`)],
  ['a position with blanks', made(`${MARK}: 4`)],
  ['a position that is too large', made(`${MARK}:9007199254740993`)],
  ['more than a position', made(`${MARK}:4:5`)],
  ['another mark', made('AAAAAAAAAAA:4')],
  ['a cursor with a tail', `${cursorOf(LIST)}AAAA`],
])('%s is no cursor', (_, after) => {
  expect(refusal({ after }).extensions['code']).toBe('BAD_USER_INPUT');
});
