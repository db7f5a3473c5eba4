import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownDirectory } from './own-directory.ts';

/** A command of the built bkgraph in a process of its own. */
export interface BkgraphProcess {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
  /** Sends SIGTERM, and resolves with the exit code when the process has ended. */
  stop(): Promise<number | null>;
}

export interface SandboxProcess extends BkgraphProcess {
  /** What admits a caller of a gateway over this sandbox. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts `bkgraph sandbox` on a free port. */
export async function startSandboxProcess(env: Environment = {}): Promise<SandboxProcess> {
  const started = await start(['sandbox', '--port', '0'], env, /listens on (http:\S+)/);
  const header = /-d '(\{.*\})'/.exec(started.output())?.[1] ?? '';
  return { ...started, headers: { 'x-bkapi-authorization': header } };
}

/** Starts `bkgraph serve` over an ESB; on a free port, unless `env` names one. */
export function startGatewayProcess(esbUrl: string, env: Environment = {}) {
  const own = { BKGRAPH_DATA_DIR: env['BKGRAPH_DATA_DIR'] ?? ownDirectory() };
  const settings = { BK_ESB_URL: esbUrl, PORT: '0', LOG_LEVEL: 'warn', ...env, ...own };
  return start(['serve'], settings, /GraphQL {2}(http:\S+)\/graphql/);
}

type Environment = Readonly<Record<string, string>>;

async function start(args: string[], env: Environment, greeting: RegExp): Promise<BkgraphProcess> {
  const argv = ['--max-semi-space-size=32', 'bin/bkgraph.js', ...args]; // as `npm start` does
  const child = spawn(process.execPath, argv, { env: { PATH: process.env['PATH'], ...env } });
  const ended = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      output += part;
    });
  }
  const url = await greeted(
    child,
    () => greeting.exec(output)?.[1],
    () => output,
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  };
  const kill = async () => {
    child.kill('SIGKILL'); // false for one that has ended: then `ended` is settled
    await ended;
  };
  // A process that has greeted has an id.
  return { url, pid: child.pid ?? 0, output: () => output, kill, stop };
}

/** The greeting comes in one piece, and ends with what to try. */
async function greeted(
  child: ChildProcess,
  url: () => string | undefined,
  output: () => string,
): Promise<string> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const found = url();
    if (found !== undefined && output().includes('curl')) return found;
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`bkgraph did not start: ${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
