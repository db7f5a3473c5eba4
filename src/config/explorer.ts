import { type Environment, onOrOff, read } from './variable.ts';

/** Whether the bare address is the topology explorer: on the sandbox, unless it is told otherwise. */
export function readExplorerConfig(env: Environment, onSandbox: boolean): boolean {
  return (read(env, BKGRAPH_EXPLORER) ?? (onSandbox ? 'on' : 'off')) === 'on';
}

const BKGRAPH_EXPLORER = onOrOff('BKGRAPH_EXPLORER');
