import { readPort, readSandboxConfig } from '../config.ts';
import { createLogger, standardError } from '../gateway/index.ts';
import { startSandbox } from '../sandbox/index.ts';
import { listening } from './listening.ts';
import { say } from './say.ts';
import { onStop } from './stopping.ts';

export async function serveSandbox(portOption: string): Promise<void> {
  const port = readPort('--port', portOption);
  const settings = { host: '127.0.0.1', port, option: '--port' };
  const config = readSandboxConfig(process.env);
  const sandbox = await listening(
    startSandbox({ ...config, ...settings, callLog: false }),
    settings,
  );
  const { appCode, appSecret, username, token } = sandbox.credentials;
  const body = { bk_app_code: appCode, bk_app_secret: appSecret, bk_username: username };
  const address = `${sandbox.url}/api/c/compapi/v2/cc/search_business/`;
  say(`The sandbox ESB listens on ${sandbox.url} (demo data, kept in memory).

  as an application   bk_app_code=${appCode} bk_app_secret=${appSecret} bk_username=${username}
  as a signed-in user bk_token=${token}

Try it:
  curl -s ${address} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'
`);
  onStop(createLogger('info', standardError()), () => sandbox.close());
}
