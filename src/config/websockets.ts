import { type Environment, onOrOff, read } from './variable.ts';

/** Whether subscriptions may come over WebSockets, too; those over HTTP are always taken. */
export function readWebsockets(env: Environment): boolean {
  return read(env, BKGRAPH_WEBSOCKETS) !== 'off';
}

const BKGRAPH_WEBSOCKETS = onOrOff('BKGRAPH_WEBSOCKETS');
