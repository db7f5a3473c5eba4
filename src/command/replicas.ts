import type { Config } from '../config.ts';
import type { SharedAnswers } from '../esb/index.ts';
import { describeError, type Logger, type Metrics, type SharedCount } from '../gateway/index.ts';
import { jobInstanceTopic } from '../graph/keys.ts';
import type { Leases } from '../graph/live/leases.ts';
import { createSignals, type Signals } from '../graph/live/signals.ts';
import {
  Connections,
  RedisAnswers,
  Replication,
  redisLeases,
  redisSignals,
  type StreamedEntry,
  Subscriber,
} from '../redis/index.ts';
import type { EntryBodies } from '../store/entry.ts';
import type { Journal } from '../store/journal.ts';

/** What this replica shares with the others, through Redis. */
export interface Replicas {
  readonly live: { readonly signals: Signals; readonly leases: Leases };
  readonly count: SharedCount;
  /** Answers of the ESB at an address. */
  answers(esbUrl: string): SharedAnswers;
  /** Keeps a journal like those of the others. */
  share(journal: Journal): void;
  /** To be called before the journal is closed: the others are told what was written last. */
  close(): Promise<void>;
}

/**
 * Undefined for a gateway that stands alone. Redis need not be there when it starts, nor later:
 * meanwhile each replica goes on alone, and says so.
 */
export function joinReplicas(
  { redisUrl, redis: { prefix, entries }, supplierAccount }: Config,
  logger: Logger,
  metrics: Metrics,
): Replicas | undefined {
  if (redisUrl === undefined) return undefined;
  const connections = connect(redisUrl, prefix, logger);
  const subscriber = new Subscriber(connections);
  const here = createSignals();
  let shared: Journal | undefined;
  let replication: Replication | undefined;
  metrics.watchReplicas(() => ({
    reachable: connections.reachable,
    outbox: shared?.pendingCount() ?? 0,
  }));
  return {
    live: {
      signals: redisSignals(here, connections, subscriber),
      leases: redisLeases(connections, subscriber),
    },
    count: { redis: connections.commands, prefix },
    answers: (esbUrl) => new RedisAnswers(connections, subscriber, `${esbUrl} ${supplierAccount}`),
    share: (journal) => {
      shared = journal;
      const onNews = (news: readonly StreamedEntry[]) => wakeWatchers(news, here);
      const onTrouble = (error: Error) =>
        logger.warn({ error: describeError(error) }, 'what other replicas tell cannot be taken');
      const onUnreadable = (skipped: number) =>
        logger.warn(
          { entries: skipped },
          'entries of the record in Redis were passed over: nobody can read them',
        );
      replication = new Replication({
        ...{ connections, journal, entries, onNews, onUnreadable, onTrouble },
      });
    },
    close: async () => {
      await replication?.close();
      connections.close();
    },
  };
}

function connect(url: string, prefix: string, logger: Logger): Connections {
  return new Connections({
    ...{ url, prefix },
    onAway: (error) =>
      logger.warn({ error: describeError(error) }, 'Redis is away: this replica goes on alone'),
    onBack: () => logger.warn('Redis is back: this replica shares again'),
  });
}

/** Whoever follows a run looks at it when another replica has learnt that it ended. */
function wakeWatchers(news: readonly StreamedEntry[], here: Signals): void {
  for (const { kind, body } of news) {
    if (kind !== 'run seen') continue;
    const { finished, jobInstanceId } = JSON.parse(body) as EntryBodies['run seen']; // of its kind
    if (finished) here.publish(jobInstanceTopic(jobInstanceId));
  }
}
