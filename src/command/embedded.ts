import type { Config } from '../config.ts';
import { Caller } from '../esb/index.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';

/** Often enough that who follows alarms sees one come up before long. */
const ALARM_EVERY_MS = 30_000;

export function startEmbedded({ sandbox }: Config): Promise<Sandbox> {
  const place = { host: '127.0.0.1', port: 0 };
  return startSandbox({ ...sandbox, ...place, callLog: false, alarmEveryMs: ALARM_EVERY_MS });
}

export function demoCaller({ credentials: { appCode, appSecret, username } }: Sandbox): Caller {
  return new Caller({ appCode, appSecret, username });
}
