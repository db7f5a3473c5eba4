import { onTestFinished } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import {
  Caller,
  type Esb,
  EsbClient,
  type EsbClientOptions,
  EsbError,
  esbRoute,
  type SessionRequest,
} from '../../src/esb/index.ts';
import { type FakeEsb, startFakeEsb } from '../kit/fake-esb.ts';

/** A read that takes a supplier account, one that takes none, and a write. */
export const READ = catalogueApi('cc', 'search_business');
export const PLAIN_READ = catalogueApi('job', 'get_job_list');
export const WRITE = catalogueApi('cc', 'transfer_host_module');

export const CREDENTIALS = {
  appCode: 'an-app',
  appSecret: 'app-secret-5f1e',
  token: 'token-of-ann-77aa',
};

/** A fake ESB of one test, closed after it. */
export async function esbForTest(): Promise<FakeEsb> {
  const esb = await startFakeEsb();
  onTestFinished(() => esb.close());
  return esb;
}

/** A client of one test, closed after it. */
export function clientForTest(
  options: Partial<EsbClientOptions> & { readonly url: string },
): EsbClient {
  const client = new EsbClient({ route: esbRoute(options.url), ...options });
  onTestFinished(() => client.close());
  return client;
}

/** One session of one client of one test. */
export function sessionForTest(
  url: string,
  options: Partial<EsbClientOptions> = {},
  request: Partial<SessionRequest> = {},
): Esb {
  const caller = new Caller(CREDENTIALS);
  return clientForTest({ ...options, url }).session({ caller, ...request });
}

/** What a call was rejected with, which has to be an `EsbError`. */
export async function esbErrorOf(promise: Promise<unknown>): Promise<EsbError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EsbError) return error;
  throw new Error('the call was not rejected with an EsbError', { cause: error });
}

/** What a function threw, which has to be an `EsbError`. */
export function esbErrorIn(run: () => unknown): Promise<EsbError> {
  return esbErrorOf(Promise.resolve().then(run));
}
