import type { GraphContext } from '../context.ts';
import { badInput, forbidden } from '../errors.ts';
import { leavable } from '../leavable.ts';
import type { EventLog, LoggedEvent } from './event-log.ts';
import { failing } from './failing.ts';
import { isPassing } from './follow.ts';
import { News } from './news.ts';
import { comparePositions, readPosition } from './positions.ts';
import { lastSeen, type SubscriptionEvent, subscriptionEvent } from './subscription-event.ts';

/** A subscription that is told of what is logged, once its own rights have been looked with. */
export interface Feed<Told, Field extends string = string> {
  /** The field of `Subscription`. */
  readonly field: Field;
  readonly channels: readonly string[];
  /** The argument of that name. */
  readonly after?: string | null | undefined;
  /** Whether the subscriber may be told at all: rejects if not. */
  readonly admit: (context: GraphContext) => Promise<void>;
  /** What of these events it may hear, in their order, all read afresh. */
  readonly look: (
    events: readonly LoggedEvent[],
    context: GraphContext,
  ) => Promise<readonly Heard<Told>[]>;
}

/** An event as it is told, and its id. */
export interface Heard<Told> {
  readonly eventId: string;
  readonly told: Told;
}

/** As many are looked for at once: a page of most systems. */
const BATCH = 200;
/** What happens together is posted one by one: a host that is moved leaves and enters. */
const GATHER_MS = 50;
/** Between looks, so that a flood of events is as many of them as its time has seconds. */
const REST_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** The events of a feed; refused where it is not for the subscriber, or no events come here. */
export async function feed<Told, Field extends string>(
  source: Feed<Told, Field>,
  context: GraphContext,
): Promise<AsyncIterableIterator<SubscriptionEvent<Told, Field>>> {
  const { events: log } = context.live;
  if (!log) throw forbidden(NO_EVENTS);
  const from = lastSeen(context, source.after) ?? log.latest();
  demandId(from);
  eventsAfter(log, source.channels, from);
  // What happens from here on is not missed, however long this takes.
  await source.admit(context);
  return leavable((leaving) => tell(source, context, { log, from, leaving }));
}

const NO_EVENTS =
  'The CMDB does not post its events to this gateway. Its operator has to set PUBLIC_URL, and BK_APP_CODE, BK_APP_SECRET and BK_USERNAME, with which it subscribes to them.';

interface Telling {
  readonly log: EventLog;
  readonly from: string;
  readonly leaving: AbortSignal;
}

async function* tell<Told, Field extends string>(
  { field, channels, look }: Feed<Told, Field>,
  context: GraphContext,
  { log, from, leaving }: Telling,
): AsyncGenerator<SubscriptionEvent<Told, Field>, void> {
  const news = new News(log, channels, leaving);
  let [last, pause] = [from, 0];
  while (!leaving.aborted) {
    const since = news.take();
    const events = eventsAfter(log, channels, last);
    if (events.length === 0) {
      await news.come();
      await news.rest(GATHER_MS);
      continue;
    }
    // Who else was woken by the same news asks the same: that answer will do.
    context.forget(since);
    try {
      const heard = await look(events, context);
      for (const { told, eventId } of heard) yield subscriptionEvent(field, told, eventId);
      pause = 0;
      last = events.at(-1)?.id ?? last;
      if (events.length < BATCH) await news.rest(REST_MS);
    } catch (error) {
      // Told once, however often it is tried again.
      if (pause === 0) yield subscriptionEvent(field, failing<Told>(error));
      if (!isPassing(error)) return;
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2 || REST_MS);
      await news.rest(pause);
    }
  }
}

/** What follows an id in any of the channels, oldest first, so many at most. */
function eventsAfter(log: EventLog, channels: readonly string[], id: string): LoggedEvent[] {
  const found = channels.map((channel) => log.after(channel, id, BATCH));
  return found
    .flatMap((events) => events ?? refuse())
    .sort((one, other) => comparePositions(one.id, other.id))
    .slice(0, BATCH);
}

/** Clocks differ by less: a later one has been made up. */
const FUTURE_MS = 600_000;

function demandId(id: string): void {
  const position = readPosition(id);
  if (!position || position.ms > Date.now() + FUTURE_MS) refuse();
}

function refuse(): never {
  throw badInput(
    'after',
    'is no id of an event, or of one so old that later ones are forgotten; read afresh what you follow, and subscribe without it',
  );
}
