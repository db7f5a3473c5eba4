import type { Config } from '../config.ts';
import { Caller, type EsbClient } from '../esb/index.ts';
import {
  type CallbackTokens,
  callbackTokens,
  describeError,
  type Logger,
  type Metrics,
} from '../gateway/index.ts';
import { soleLeases } from '../graph/live/leases.ts';
import type { Live } from '../graph/live/live.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { type EventKeeper, type KeeperState, keepEvents } from '../systems/index.ts';
import { demoCaller } from './embedded.ts';

export interface CallbackParts {
  readonly config: Pick<Config, 'callbacks' | 'app'>;
  readonly sandbox: Sandbox | undefined;
  readonly client: EsbClient;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** What is there already: callbacks are stored in it. */
  readonly live: Partial<Live>;
}

/** What a gateway needs that is called back, and that the CMDB posts its events to. */
export interface Callbacks {
  readonly tokens: CallbackTokens | undefined;
  readonly live: Partial<Live>;
  /** To be called once the gateway listens at `url`: from then on there are events. */
  begin(url: string): void;
  close(): Promise<void>;
}

/** The sandbox calls back over loopback; anything else needs `PUBLIC_URL`. */
export function wireCallbacks(parts: CallbackParts): Callbacks {
  const { config, sandbox, live } = parts;
  const { publicUrl, jobDays } = config.callbacks;
  const secret = secretOf(parts);
  if (secret === undefined || (publicUrl === undefined && !sandbox)) {
    return { tokens: undefined, live: without(live), begin: () => {}, close: async () => {} };
  }
  const tokens = callbackTokens(secret);
  let base = publicUrl ?? '';
  const callbackAddress = (launch: string) =>
    `${base}/callbacks/job/${tokens.make('job', { subject: launch, expiresAt: inDays(jobDays) })}`;
  const caller = ownCaller(parts);
  let keeper: EventKeeper | undefined;
  return {
    tokens,
    live: { ...(caller ? live : without(live)), callbackAddress },
    begin(url) {
      base = publicUrl ?? url;
      if (caller && live.events)
        keeper = keep({ ...parts, events: live.events }, { base, tokens, caller });
    },
    close: async () => keeper?.close(),
  };
}

/** Events that nobody posts are not waited for. */
function without(live: Partial<Live>): Partial<Live> {
  return { ...live, events: undefined };
}

function secretOf({ config, sandbox }: CallbackParts): string | undefined {
  return config.callbacks.secret ?? config.app?.appSecret ?? sandbox?.credentials.appSecret;
}

/** Whom the gateway subscribes as: nobody asks it to, so it has to be somebody itself. */
function ownCaller({ config, sandbox }: CallbackParts): Caller | undefined {
  if (sandbox) return demoCaller(sandbox);
  const { username } = config.callbacks;
  return config.app && username !== undefined ? new Caller({ ...config.app, username }) : undefined;
}

const DAY_MS = 86_400_000;

function inDays(days: number): number {
  return Date.now() + days * DAY_MS;
}

type KeepParts = CallbackParts & { readonly events: NonNullable<Live['events']> };

interface Keep {
  readonly base: string;
  readonly tokens: CallbackTokens;
  readonly caller: Caller;
}

function keep(parts: KeepParts, { base, tokens, caller }: Keep): EventKeeper {
  const { client, live, events, config } = parts;
  const { eventDays, eventCheckSeconds } = config.callbacks;
  const halfOver = () => inDays(eventDays / 2);
  return keepEvents({
    esb: () => client.session({ caller, afresh: true }),
    leases: live.leases ?? soleLeases,
    events,
    address: `${base}/callbacks/cc`,
    tokens: {
      make: () => tokens.make('cc', { subject: '', expiresAt: inDays(eventDays) }),
      isLasting: (token) => (tokens.read('cc', token)?.expiresAt ?? 0) > halfOver(),
    },
    everyMs: eventCheckSeconds * 1_000,
    tell: teller(parts),
  });
}

/** Tells the metrics of each look, and the log of what has changed. */
function teller({ metrics, logger }: CallbackParts) {
  let before: KeeperState | undefined;
  return (state: KeeperState, error?: unknown) => {
    metrics.observeEvents(state);
    const [last, isNews] = [before, state !== before];
    before = state;
    const told = { state, ...(error !== undefined && { error: describeError(error) }) };
    if (!isNews) return;
    if (FAULTS.has(state)) logger.warn(told, 'the CMDB may post no events: looking again');
    else if (last && FAULTS.has(last)) logger.info(told, 'the CMDB posts its events again');
  };
}

const FAULTS: ReadonlySet<KeeperState> = new Set<KeeperState>(['unreachable', 'failing']);
