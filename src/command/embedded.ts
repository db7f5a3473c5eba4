import type { Config } from '../config.ts';
import { Caller } from '../esb/index.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';

export function startEmbedded({ sandbox }: Config): Promise<Sandbox> {
  return startSandbox({ ...sandbox, host: '127.0.0.1', port: 0, callLog: false });
}

export function demoCaller({ credentials: { appCode, appSecret, username } }: Sandbox): Caller {
  return new Caller({ appCode, appSecret, username });
}
