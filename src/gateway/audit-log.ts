import type { Caller } from '../esb/index.ts';
import type { Audit } from '../graph/mutations/audit.ts';
import type { Logger } from './logger.ts';

/**
 * One line for each mutation: who did what to which things, and what became of it. It is written
 * at every level of the log but `silent`, and when the client has left, too. Every member is named
 * here or in the record: no value of an input but its ids is ever in it.
 */
export function auditLog(logger: Logger): (requestId: string, caller: Caller) => Audit {
  const level = logger.level === 'silent' ? 'silent' : 'info';
  const lines = logger.child({ audit: true }, { redact: [], level });
  return (requestId, caller) => (record) => {
    const { appCode, claimedUsername, key } = caller;
    // The first of a fingerprint: tells one session's lines from another's, and nothing else.
    const who = { app: appCode, user: claimedUsername, session: key.slice(0, 12) };
    lines.info({ requestId, ...who, ...record }, 'mutation');
  };
}
