import { EsbError } from '../../esb/index.ts';
import type { Delivery, MessageVerdict, Receivers } from './records.ts';

/**
 * Sends once and answers for each receiver, those whom the message is for first. The platform answers false when it left some out
 * although it has sent to the others, and says so in words alone (behaviour.md H): here, and
 * nowhere else, its words decide. Any other refusal has sent nothing and stays an error.
 */
export async function deliver(
  receivers: readonly Receivers[],
  send: () => Promise<string | null>,
): Promise<Delivery> {
  let callId: string | null = null;
  let judge: (receiver: string) => Verdict = () => ({ outcome: 'APPLIED', message: null });
  try {
    callId = await send();
  } catch (error) {
    judge = judgeBy(error, receivers);
  }
  const results = receivers.flatMap(({ names, areUsers }) =>
    names.map((receiver) => ({
      receiver,
      ...judge(receiver),
      user: areUsers ? { username: receiver } : null,
    })),
  );
  return { results, callId };
}

type Verdict = Pick<MessageVerdict, 'outcome' | 'message'>;

/**
 * A false answer that names some of the receivers by login name has sent to the others; one that
 * names all whom the message is for has sent to nobody, those of copies included. `some failed`
 * without a name leaves all of them unknown.
 */
function judgeBy(error: unknown, receivers: readonly Receivers[]): (receiver: string) => Verdict {
  if (!(error instanceof EsbError)) throw error;
  const { message } = error;
  if (error.outcomeUnknown) return () => ({ outcome: 'UNKNOWN', message });
  if (error.code !== 'ESB_ERROR') throw error;
  const users = receivers.filter(({ areUsers }) => areUsers).flatMap(({ names }) => names);
  const words = wordsOf(message);
  const [to] = receivers;
  const isUnsent = to?.areUsers && to.names.every((name) => words.has(name));
  if (isUnsent) return () => ({ outcome: 'REFUSED', message });
  if (users.some((name) => words.has(name))) {
    return (receiver) =>
      words.has(receiver) ? { outcome: 'REFUSED', message } : { outcome: 'APPLIED', message: null };
  }
  if (SOME_FAILED.test(message)) return () => ({ outcome: 'UNKNOWN', message });
  throw error;
}

/** How the ESB of 5.1 begins when it has sent to some. */
const SOME_FAILED = /^some users failed/i;

/** The words of a text, login names among them: a dot belongs to a name, but not at its end. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.split(/[^\w.@-]+/).map((word) => word.replace(/\.+$/, ''));
  return new Set(words);
}
