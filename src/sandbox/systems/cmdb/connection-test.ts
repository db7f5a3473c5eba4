import { once } from 'node:events';
import { connect } from 'node:net';
import type { CallbackAddress } from '../../state/callback-address.ts';

const TIMEOUT_MS = 5_000;

/** Whether somebody listens there. Only loopback addresses are tried: others count as closed. */
export async function connects({ host, port, isLoopback }: CallbackAddress): Promise<boolean> {
  if (!isLoopback) return false;
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
