import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { Caller, type Language, type Params, shareReads } from '../../src/esb/index.ts';
import { envelope, type FakeRequest } from '../kit/fake-esb.ts';
import { CREDENTIALS, clientForTest, esbForTest, PLAIN_READ, READ, WRITE } from './a-client.ts';

const APIS = [READ, PLAIN_READ, catalogueApi('cc', 'search_set')] as const;
const CALLERS = ['ann', 'bob', 'eve', 'dan', 'zoe'];
const LANGUAGES: readonly Language[] = ['en', 'zh-hans'];

/** The same numbers at every run: a multiplicative generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** What is answered tells who asked for what. */
function echo({ address, headers, params }: FakeRequest) {
  const { bk_token: token, bk_biz_id: bizId } = params;
  return { address, token, bizId, language: headers['blueking-language'] };
}

interface Read {
  readonly api: (typeof APIS)[number];
  readonly params: Params;
  readonly token: string;
  readonly language: Language;
}

function someRead(any: (below: number) => number): Read {
  const pick = <T>(list: readonly T[]): T => list[any(list.length)] as T; // below its length
  return {
    api: pick(APIS),
    params: { bk_biz_id: any(3) },
    token: pick(CALLERS),
    language: pick(LANGUAGES),
  };
}

test.each([1, 2, 3])(
  'of 200 reads of 5 callers at once, each is answered with his own: %i',
  async (seed) => {
    const any = numbers(seed);
    const esb = await esbForTest();
    esb.answer(async (request) => {
      await sleep(any(5));
      return envelope(echo(request));
    });
    const ages = Object.fromEntries(APIS.map(({ system, name }) => [`${system}/${name}`, 8]));
    const client = clientForTest({ url: esb.url, frozen: true, cache: { ages, touches: {} } });
    const sessionOf = ({ token, language }: Read, signal?: AbortSignal) => {
      const caller = new Caller({ ...CREDENTIALS, token });
      return shareReads(client.session({ caller, language, signal })).esb;
    };
    const one = async (number: number) => {
      const read = someRead(any);
      await sleep(any(25));
      if (number % 40 === 0) await sessionOf(read).call(WRITE, {});
      const leaving = number % 9 === 0 ? AbortSignal.timeout(2) : undefined;
      const answer = sessionOf(read, leaving).call(read.api, read.params);
      return { read, answer: await (leaving ? answer.catch(() => 'left') : answer) };
    };
    const all = await Promise.all(Array.from({ length: 200 }, (_, number) => one(number)));
    const answered = all.filter(({ answer }) => answer !== 'left');
    expect(answered.length).toBeGreaterThan(170);
    for (const { read, answer } of answered) {
      const { api, params, token, language } = read;
      expect(answer).toEqual({ address: api.path, token, bizId: params['bk_biz_id'], language });
    }
    expect(esb.requests.length).toBeLessThan(200);
  },
);
