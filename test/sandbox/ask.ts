import { expect, onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';

/** An envelope as it came; `data` is what the test expects it to be. */
export interface Answer<T> {
  readonly result: boolean;
  readonly code: number | string;
  readonly message: string;
  readonly data: T;
  readonly request_id?: string;
}

/** A page as cc answers it. */
export interface Page<T> {
  readonly count: number;
  readonly info: readonly T[];
}

export type Item = Readonly<Record<string, unknown>>;

/** A sandbox for one test, closed after it. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export function address(sandbox: Sandbox, api: string): string {
  return `${sandbox.url}/api/c/compapi/v2/${api}/`;
}

/** The demo app and its user, as the parameters that the ESB reads. */
export function credentialsOf({ credentials }: Sandbox): Record<string, string> {
  return {
    bk_app_code: credentials.appCode,
    bk_app_secret: credentials.appSecret,
    bk_token: credentials.token,
  };
}

/** One call as the demo user, by POST with a JSON body. */
export async function ask<T>(
  sandbox: Sandbox,
  api: string,
  params: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(address(sandbox, api), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ...credentialsOf(sandbox), ...params }),
  });
  return (await response.json()) as Answer<T>;
}

/** The first item, which has to be there. */
export function first<T>(items: readonly T[] | undefined): T {
  const [item] = items ?? [];
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

/** Matches any text, or only text of that form. */
export function someText(form = /^/): unknown {
  return expect.stringMatching(form);
}

/** A clock that a test moves by hand. */
export function handClock(start = Date.parse('2024-05-20T10:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
  };
}
