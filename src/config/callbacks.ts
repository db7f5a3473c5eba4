import { z } from 'zod';
import { readOwnUsername } from './own-caller.ts';
import { ConfigError, type Environment, int, isBaseUrl, read, type Variable } from './variable.ts';

/** Where BlueKing's systems call back, and for how long. */
export interface CallbacksConfig {
  /** The gateway's address as BlueKing reaches it; absent: on the sandbox alone it is known. */
  readonly publicUrl?: string;
  /** Signs the addresses; absent: made of the application's secret. */
  readonly secret?: string;
  /** In whose name the gateway subscribes to events. */
  readonly username?: string;
  readonly jobDays: number;
  readonly eventDays: number;
  readonly eventCheckSeconds: number;
}

export function readCallbacksConfig(env: Environment, hasApp: boolean): CallbacksConfig {
  const publicUrl = read(env, PUBLIC_URL);
  const secret = read(env, BKGRAPH_CALLBACK_SECRET);
  const username = readOwnUsername(env);
  if (publicUrl !== undefined && secret === undefined && !hasApp) throw new ConfigError(NO_SECRET);
  return Object.freeze({
    ...(publicUrl !== undefined && { publicUrl }),
    ...(secret !== undefined && { secret }),
    ...(username !== undefined && { username }),
    jobDays: read(env, BKGRAPH_JOB_CALLBACK_DAYS) ?? 7,
    eventDays: read(env, BKGRAPH_EVENT_CALLBACK_DAYS) ?? 30,
    eventCheckSeconds: read(env, BKGRAPH_EVENT_CHECK_SECONDS) ?? 60,
  });
}

const NO_SECRET =
  'BKGRAPH_CALLBACK_SECRET: must be set when PUBLIC_URL is and BK_APP_SECRET is not (got nothing)';

const PUBLIC_URL: Variable<string> = {
  name: 'PUBLIC_URL',
  takes:
    'the http or https address at which BlueKing reaches this gateway, without user, password, query or fragment',
  type: z
    .string()
    .refine(isBaseUrl)
    .transform((url) => url.replace(/\/+$/, '')),
};
const BKGRAPH_CALLBACK_SECRET: Variable<string> = {
  name: 'BKGRAPH_CALLBACK_SECRET',
  takes: 'at least 16 printable characters, the same in every replica',
  type: z.string().regex(/^\P{Cc}{16,}$/u),
  hidden: true,
};
const BKGRAPH_JOB_CALLBACK_DAYS = days('BKGRAPH_JOB_CALLBACK_DAYS');
const BKGRAPH_EVENT_CALLBACK_DAYS = days('BKGRAPH_EVENT_CALLBACK_DAYS');
const BKGRAPH_EVENT_CHECK_SECONDS: Variable<number> = {
  name: 'BKGRAPH_EVENT_CHECK_SECONDS',
  takes: 'seconds from 1 to 3600',
  type: int(1, 3_600),
};

function days(name: string): Variable<number> {
  return { name, takes: 'a number of days from 1 to 365', type: int(1, 365) };
}
