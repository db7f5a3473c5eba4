import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownDirectory } from './own-directory.ts';

export interface RunningCommand {
  readonly child: ChildProcess;
  readonly url: string;
  /** All that it has written, to either stream. */
  output(): string;
  /** Resolves with its exit code and signal. */
  readonly ended: Promise<unknown[]>;
  /** Ends it in order and answers its exit code and signal. */
  stop(): Promise<unknown[]>;
}

/** The built `bkgraph serve` on a free port, with nothing in its environment but what is given. */
export async function runCommand(env: Record<string, string>): Promise<RunningCommand> {
  const own = env['BK_ESB_URL'] ? { BKGRAPH_DATA_DIR: ownDirectory() } : {};
  const child = spawn(process.execPath, ['bin/bkgraph.js', 'serve'], {
    env: { PATH: process.env['PATH'], PORT: '0', SANDBOX_HOSTS: '20', ...own, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = once(child, 'close');
  const gone = ended.then(() => Promise.reject(new Error(`it ended: ${output}`)));
  gone.catch(() => {});
  while (!output.includes('curl')) {
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 20))]);
  }
  const url = /GraphQL {2}(http:\S+)\/graphql/.exec(output)?.[1] ?? '';
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { child, url, ended, output: () => output, stop };
}
