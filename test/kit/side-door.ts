import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CallLog } from '../../src/sandbox/call-log.ts';
import { Faults } from '../../src/sandbox/faults.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { defaultModes } from '../../src/sandbox/modes.ts';
import { createSandboxServer } from '../../src/sandbox/server.ts';

/** Another way into a sandbox: the same state, but nobody counts who comes in. */
export interface SideDoor {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A second listener before a sandbox's state. Calls through it are in no call log, use up no
 * fault and wait for no latency, so whoever checks a test's answers here does not disturb it.
 */
export async function openSideDoor(
  { state }: Pick<Sandbox, 'state'>,
  modes: SandboxOptions['modes'],
): Promise<SideDoor> {
  const server = createSandboxServer({
    state,
    calls: new CallLog(false),
    faults: new Faults(),
    modes: { ...defaultModes, ...modes },
    latencyMs: 0,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a host and port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
