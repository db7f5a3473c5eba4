import { expect, test } from 'vitest';
import { adviceFor, problemsAt, problemsOf } from '../../page/src/graph/problem.ts';

const ERRORS = [
  {
    message: 'monitor/get_alarms: upgraded',
    path: ['host', 'alarms'],
    extensions: {
      code: 'ESB_ERROR',
      esb: { system: 'monitor', api: 'get_alarms', code: 1306201, requestId: 'abc' },
    },
  },
  { message: 'no agent', path: ['host', 'alarmsOfOthers', 3], extensions: { code: 'FORBIDDEN' } },
];

test('errors of an answer keep their code, their place and their component API', () => {
  expect(problemsOf(ERRORS)[0]).toEqual({
    code: 'ESB_ERROR',
    message: 'monitor/get_alarms: upgraded',
    path: ['host', 'alarms'],
    esb: { system: 'monitor', api: 'get_alarms', requestId: 'abc' },
  });
});

test('an error of no known form is a failure all the same', () => {
  for (const error of [null, 'no', {}, { extensions: null, path: 'host' }]) {
    expect(problemsOf([error])).toEqual([
      { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong.', path: [] },
    ]);
  }
});

test('a section shows the errors of its own field, and not of one that begins alike', () => {
  const problems = problemsOf(ERRORS);
  expect(problemsAt(problems, 'host.alarms')).toEqual([problems[0]]);
  expect(problemsAt(problems, 'host')).toEqual(problems);
  expect(problemsAt(problems, 'host.jobInstances')).toEqual([]);
});

/** All of the contract's. */
const CODES = [
  ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'RATE_LIMITED'],
  ...['QUERY_TOO_COMPLEX', 'ESB_ERROR', 'ESB_TIMEOUT', 'ESB_UNAVAILABLE', 'ESB_BAD_RESPONSE'],
];

test.each(CODES)('somebody who meets %s is told what to do', (code) => {
  expect(adviceFor({ code })).not.toBe(adviceFor({ code: 'INTERNAL_SERVER_ERROR' }));
});
