import type { GraphContext } from '../../../graph/context.ts';
import { notFound } from '../../../graph/errors.ts';
import { type Feed, feed } from '../../../graph/live/event-feed.ts';
import type { LoggedEvent } from '../../../graph/live/event-log.ts';
import type { SubscriptionEvent } from '../../../graph/live/subscription-event.ts';
import { channels } from './channels.ts';
import type { Change, CmdbEvent, HeardEvent } from './records.ts';

type HeardId = Pick<HeardEvent, 'eventId'>;

interface Heard<Told extends HeardId, Field extends string>
  extends Pick<Feed<Told, Field>, 'field' | 'admit'> {
  readonly channels: readonly string[];
  readonly after: string | null | undefined;
  /** Those of them that the subscriber may hear of, as far as it can see them. */
  readonly look: (events: readonly HeardEvent[], context: GraphContext) => Promise<readonly Told[]>;
}

/** A subscription to events of the CMDB; everyone is told, too, when some may have been lost. */
export function hear<Told extends HeardId, Field extends string>(
  { look, ...heard }: Heard<Told, Field>,
  context: GraphContext,
): Promise<AsyncIterableIterator<SubscriptionEvent<Told, Field>>> {
  return feed(
    {
      ...heard,
      channels: [...heard.channels, channels.lost],
      look: async (events, own) => {
        const seen = await look(events.map(read), own);
        return seen.map((told) => ({ told, eventId: told.eventId }));
      },
    },
    context,
  );
}

function read({ id, body }: LoggedEvent): HeardEvent {
  // Logged by `readCmdbEvents` or `lostEvent`.
  return { ...(JSON.parse(body) as CmdbEvent), eventId: id };
}

/** Rejects, as the CMDB does or with `NOT_FOUND`, for a business that the caller does not see. */
export async function demandBusiness(bizId: number, { loaders }: GraphContext): Promise<void> {
  if (!(await loaders.businessById.load(bizId))) throw notFound(`business ${bizId}`);
}

const ACTIONS = { create: 'CREATED', update: 'UPDATED', delete: 'DELETED' } as const;

export function changeOf({ kind, action }: HeardEvent): Change {
  return kind === 'lost' ? 'EVENTS_LOST' : ACTIONS[action];
}
