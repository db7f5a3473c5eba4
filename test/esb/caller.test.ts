import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Caller, EsbError } from '../../src/esb/index.ts';
import { CREDENTIALS, READ } from './a-client.ts';

const caller = new Caller(CREDENTIALS);
const SECRETS = new RegExp(`${CREDENTIALS.appSecret}|${CREDENTIALS.token}`);

test.each([
  ['JSON', () => JSON.stringify({ caller })],
  ['util.inspect', () => inspect(caller, { depth: null, showHidden: true, getters: true })],
  ['a template', () => [caller as unknown].join()],
  ['structuredClone', () => JSON.stringify(structuredClone(Object.assign({}, caller)))],
  ['a structured clone of itself', () => inspect(structuredClone(caller), { showHidden: true })],
  ['its own property names', () => Reflect.ownKeys(caller).map(String).join()],
  ['Object.entries', () => JSON.stringify(Object.entries(caller))],
  ['an error that has it as cause', () => inspect(new Error('x', { cause: caller }))],
  ['an error of its call', () => inspect(new EsbError('ESB_ERROR', READ, 'no'))],
])('%s shows no secret of a caller', (_, show) => {
  expect(show()).not.toMatch(SECRETS);
});

test('JSON shows the application of a caller and nothing else', () => {
  expect(JSON.parse(JSON.stringify(caller))).toEqual({ appCode: 'an-app' });
});

test('the secrets are told to whoever puts them on the wire, and cannot be changed there', () => {
  expect(caller.reveal()).toEqual(CREDENTIALS);
  expect(Object.isFrozen(caller.reveal())).toBe(true);
});

test('a caller keeps the credentials that it was made of, whatever becomes of them', () => {
  const credentials = { ...CREDENTIALS };
  const kept = new Caller(credentials);
  credentials.token = 'another';
  expect(kept.reveal().token).toBe(CREDENTIALS.token);
});

test('equal credentials have the same key', () => {
  expect(new Caller({ ...CREDENTIALS }).key).toBe(caller.key);
});

test.each([
  ['application', { ...CREDENTIALS, appCode: 'other' }],
  ['application secret', { ...CREDENTIALS, appSecret: 'other' }],
  ['token', { ...CREDENTIALS, token: 'other' }],
  ['name beside the token', { ...CREDENTIALS, username: 'ann' }],
  ['name instead of the token', { ...CREDENTIALS, token: undefined, username: 'ann' }],
])('another %s makes another key', (_, credentials) => {
  expect(new Caller(credentials).key).not.toBe(caller.key);
});

test('a name and a token of the same text have different keys', () => {
  const { appCode, appSecret } = CREDENTIALS;
  const byToken = new Caller({ appCode, appSecret, token: 'ann' });
  const byName = new Caller({ appCode, appSecret, username: 'ann' });
  expect(byToken.key).not.toBe(byName.key);
});

test('texts that run into one another have different keys', () => {
  const one = new Caller({ appCode: 'ab', appSecret: 'c', token: 't' });
  const other = new Caller({ appCode: 'a', appSecret: 'bc', token: 't' });
  expect(one.key).not.toBe(other.key);
});

test('odd characters in a secret harm nobody', () => {
  const odd = new Caller({ appCode: 'a', appSecret: '$& \ud800 (.*)', token: '蓝鲸' });
  expect(odd.redact('got $& \ud800 (.*) and 蓝鲸')).toBe('got *** and ***');
});
