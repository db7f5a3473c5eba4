export { RedisAnswers } from './answers.ts';
export { Connections } from './connections.ts';
export type { StreamedEntry } from './entry-stream.ts';
export { redisLeases } from './leases.ts';
export { Replication } from './replication.ts';
export { redisSignals } from './signals.ts';
export { Subscriber } from './subscriber.ts';
