import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a sender is to send. */
export interface Order {
  readonly host: string;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn. */
  readonly bodies: readonly string[];
  readonly seconds: number;
  /** Of a closed loop: each sends its next request when it has its answer. */
  readonly connections: number;
  /** Requests a second whatever is answered: an open loop. */
  readonly rate?: number;
}

export interface Outcome {
  readonly sent: number;
  /** For want of a connection: all that may be open wait for their answers. */
  readonly unsent: number;
  /** Within the time. */
  readonly answered: number;
  /** Neither answered with data nor refused with 503 and Retry-After. */
  readonly failed: number;
  /** How long each answer with data took, in milliseconds. */
  readonly times: readonly number[];
  /** The same of each refusal. */
  readonly refusals: readonly number[];
  readonly seconds: number;
}

export interface SenderProcess {
  send(order: Order): Promise<Outcome>;
  stop(): void;
}

export function startSender(): SenderProcess {
  const child: ChildProcess = fork(new URL('sender.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
  });
  return {
    async send(order) {
      child.send(order);
      const [outcome] = (await once(child, 'message')) as [Outcome]; // what sender.ts sends
      return outcome;
    },
    stop: () => child.kill(),
  };
}
