import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { RESULTS, ROOT } from './paths.ts';

export interface Member {
  readonly pid: number;
  /** The first address that it printed. */
  readonly url: string;
  /** All that it had printed by then. */
  readonly greeting: string;
}

export interface Job {
  /** Names its log, `results/<name>.log`. */
  readonly name: string;
  /** What `node` runs, with its own options in front. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const STARTS_WITHIN_MS = 30_000;
const STOPS_WITHIN_MS = 4_000;

/** The processes of the run: none outlives it, however it ends. */
export class Crew {
  readonly #members = new Set<ChildProcess>();

  constructor() {
    process.on('exit', () => this.#kill());
    // An exit of ours calls the line above.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => process.exit(130));
    }
  }

  /** Starts a server and waits until it has printed its address. */
  async start({ name, args, env }: Job): Promise<Member> {
    mkdirSync(RESULTS, { recursive: true });
    const log = openSync(`${RESULTS}/${name}.log`, 'w');
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // Nothing of the developer's own settings: only what is written here is measured.
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', log],
    });
    this.#members.add(child);
    const greeting = await printedAddress(name, child);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? '';
    return { pid: child.pid ?? 0, url, greeting };
  }

  /** Ends one at once. */
  stop(pid: number): void {
    for (const child of this.#members) if (child.pid === pid) child.kill('SIGKILL');
  }

  /** Asks all to end, and ends those that do not. */
  async dismiss(): Promise<void> {
    const members = [...this.#members].filter(isAlive);
    const ends = members.map((child) => once(child, 'exit'));
    for (const child of members) child.kill('SIGTERM');
    const late = new AbortController();
    await Promise.race([
      Promise.all(ends),
      pause(STOPS_WITHIN_MS, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    this.#kill();
    await Promise.all(ends);
    this.#members.clear();
  }

  #kill(): void {
    for (const child of this.#members) if (isAlive(child)) child.kill('SIGKILL');
  }
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function printedAddress(name: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => {
      reject(new Error(`${name} ${why}: see bench/results/${name}.log\n${printed}`));
    };
    const late = setTimeout(() => fail('printed no address in time'), STARTS_WITHIN_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
      if (!/http:\/\/127\.0\.0\.1:\d+[\s\S]*\n$/.test(printed)) return;
      clearTimeout(late);
      resolve(printed);
    });
  });
}
