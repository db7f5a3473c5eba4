import { z } from 'zod';
import { type Environment, int, onOrOff, read, type Variable } from './variable.ts';

/** What arguments may hold that other systems act on. */
export interface ArgumentsConfig {
  /** Hosts that BlueKing may be told to call; a name that begins with a dot is a suffix. */
  readonly callbackHosts?: readonly string[];
  /** Whether it may be told to call its own machine; absent: on the sandbox alone. */
  readonly callbackLoopback?: boolean;
  readonly maxScriptBytes?: number;
}

export function readArgumentsConfig(env: Environment): ArgumentsConfig {
  const callbackHosts = read(env, BKGRAPH_CALLBACK_HOSTS);
  const loopback = read(env, BKGRAPH_CALLBACK_LOOPBACK);
  const maxScriptBytes = read(env, BKGRAPH_MAX_SCRIPT_BYTES);
  return Object.freeze({
    ...(callbackHosts && { callbackHosts }),
    ...(loopback !== undefined && { callbackLoopback: loopback === 'on' }),
    ...(maxScriptBytes !== undefined && { maxScriptBytes }),
  });
}

const HOST = /^\.?(?:[a-z\d_-]+\.)*[a-z\d_-]+$|^\[?[a-f\d:.]+\]?$/;

const BKGRAPH_CALLBACK_HOSTS: Variable<readonly string[]> = {
  name: 'BKGRAPH_CALLBACK_HOSTS',
  takes: 'host names or addresses with commas between; .example.com stands for all below it',
  type: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every((host) => HOST.test(host))),
};
const BKGRAPH_CALLBACK_LOOPBACK = onOrOff('BKGRAPH_CALLBACK_LOOPBACK');
const BKGRAPH_MAX_SCRIPT_BYTES: Variable<number> = {
  name: 'BKGRAPH_MAX_SCRIPT_BYTES',
  takes: 'a number of bytes from 1 to 1048576',
  type: int(1, 1_048_576),
};
