import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphContext } from '../../../graph/context.ts';
import { leavable } from '../../../graph/leavable.ts';
import { failing } from '../../../graph/live/failing.ts';
import { isPassing, looksAt } from '../../../graph/live/follow.ts';
import {
  type SubscriptionEvent,
  subscriptionEvent,
} from '../../../graph/live/subscription-event.ts';
import type { AlarmRecord } from '../alarms/records.ts';
import { alarmCursor, LONGEST_AWAY_MS } from './alarm-cursor.ts';
import { alarmLooks, lookSince, type WatchedAlarms } from './alarm-looks.ts';
import {
  type AlarmsLook,
  raisedIn,
  type ToldAlarms,
  toldAfter,
  toldFrom,
  wholeSecond,
} from './told-alarms.ts';

type AlarmEvent = SubscriptionEvent<AlarmRecord, 'alarmRaised'>;

/** The events of one who asks for nothing: none, until it leaves. Nobody is asked. */
export function noAlarms(): AsyncIterableIterator<AlarmEvent> {
  return leavable(async function* (leaving): AsyncGenerator<AlarmEvent, void> {
    if (!leaving.aborted) await once(leaving, 'abort');
    yield* [];
  });
}

/** The alarms that are raised from now on or, for one who comes back, since what it was told. */
export function alarmsRaised(
  alarms: WatchedAlarms,
  context: GraphContext,
  before: ToldAlarms | undefined,
): AsyncIterableIterator<AlarmEvent> {
  return leavable(async function* (leaving): AsyncGenerator<AlarmEvent, void> {
    let told = before;
    const subscribed = wholeSecond(Date.now());
    let late: number | undefined; // when it subscribed, where the first look could not be made
    for await (const look of looksAt(alarmLooks(alarms), context, leaving)) {
      const seen = await look.seen.catch((error: unknown) => failed(error));
      if ('alarmRaised' in seen) {
        late = subscribed;
        yield seen;
        continue;
      }
      told ??= toldFrom(seen, late);
      context.forget(look.began);
      const whole = yield* reachingBack(seen, told.from, { alarms, context, leaving });
      if (!whole) return;
      yield* eventsOf(whole, told);
      told = toldAfter(whole, told);
    }
  });
}

function* eventsOf(look: AlarmsLook, before: ToldAlarms): Generator<AlarmEvent> {
  for (const [alarm, standing] of raisedIn(look, before)) {
    yield subscriptionEvent('alarmRaised', alarm, alarmCursor(standing));
  }
}

interface Subscriber {
  readonly alarms: WatchedAlarms;
  readonly context: GraphContext;
  readonly leaving: AbortSignal;
}

/**
 * A look that reaches back to a time: the shared one, or where that begins later one of the
 * subscriber's own. A failure that may pass is told, and it is tried again; none once it has left.
 */
async function* reachingBack(
  shared: AlarmsLook,
  from: number,
  { alarms, context, leaving }: Subscriber,
): AsyncGenerator<AlarmEvent, AlarmsLook | undefined> {
  if (shared.since <= from) return shared;
  const since = Math.max(from, shared.at - LONGEST_AWAY_MS);
  while (!leaving.aborted) {
    const look = lookSince(alarms, since, context);
    try {
      return { ...(await look), at: shared.at };
    } catch (error) {
      if (!isPassing(error)) throw error;
      yield failed(error);
    }
    await pause(AGAIN_MS, undefined, { signal: leaving, ref: false }).catch(() => undefined);
    context.forget();
  }
  return undefined;
}

const AGAIN_MS = 5_000;

/** Whoever shows it fails; where nobody does, nothing has happened. */
function failed(error: unknown): AlarmEvent {
  return subscriptionEvent('alarmRaised', failing<AlarmRecord>(error));
}
