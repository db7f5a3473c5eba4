import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.ts';

/** Compiles what is measured: the gateway and the sandbox to dist/, the scripts to results/script. */
export function build(gatewayToo: boolean): void {
  if (gatewayToo) run('npm', ['run', '--silent', 'build']);
  run('npx', ['tsc', '-p', 'bench/tsconfig.script.json']);
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
