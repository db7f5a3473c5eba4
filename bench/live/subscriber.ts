import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Credentials } from '../credentials.ts';

const DOCUMENT = /* GraphQL */ `
  subscription ($bizId: Int!, $jobInstanceId: Long!) {
    jobInstanceProgress(bizId: $bizId, jobInstanceId: $jobInstanceId) {
      status finished steps { name hosts { innerIp status } }
    }
  }
`;

export interface Subscribed {
  readonly gatewayUrl: string;
  readonly bizId: number;
  readonly jobInstanceId: number;
  readonly as: Credentials;
}

// A connection each, as browsers and balancers have them.
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

export class Subscriber {
  readonly jobInstanceId: number;
  /** Resolves with the first event. */
  readonly begun: Promise<void>;
  /** Resolves when the server has ended it. */
  readonly over: Promise<void>;
  events = 0;
  /** When the last byte of the event came that showed the end; a reading of `performance.now()`. */
  endSeenAt: number | undefined;
  #text = '';

  constructor(subscribed: Subscribed) {
    this.jobInstanceId = subscribed.jobInstanceId;
    const asking = ask(subscribed);
    const response = new Promise<IncomingMessage>((resolve, reject) => {
      asking.once('response', resolve).once('error', reject);
    });
    this.begun = response.then((res) => this.#read(res));
    this.over = response.then((res) => new Promise((resolve) => void res.once('close', resolve)));
  }

  #read(res: IncomingMessage): Promise<void> {
    return new Promise((resolve) => {
      res.setEncoding('utf8').on('data', (part: string) => {
        this.#take(part);
        if (this.events > 0) resolve();
      });
    });
  }

  #take(part: string): void {
    const parts = (this.#text + part).split('\n\n');
    this.#text = parts.pop() ?? '';
    for (const event of parts) {
      if (!event.startsWith('event: next')) continue;
      this.events += 1;
      if (event.includes('"finished":true')) this.endSeenAt ??= performance.now();
    }
  }
}

function ask({ gatewayUrl, bizId, jobInstanceId, as }: Subscribed): ClientRequest {
  const asking = request(`${gatewayUrl}/graphql`, {
    ...{ method: 'POST', agent },
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'x-bkapi-authorization': JSON.stringify(as),
    },
  });
  return asking.end(JSON.stringify({ query: DOCUMENT, variables: { bizId, jobInstanceId } }));
}
