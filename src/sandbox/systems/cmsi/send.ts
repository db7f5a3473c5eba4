import type { Call } from '../../handler.ts';
import type { SentMessage } from '../../state/messages.ts';
import { NOBODY, type Reached, refused } from './receivers.ts';

type Letter = Pick<SentMessage, 'channel' | 'title' | 'content'> & Partial<SentMessage>;

/**
 * Sends to those who can be reached. When somebody was skipped the answer is false although the
 * message went out; when all were, nothing is sent (behaviour.md H).
 */
export function send(letter: Letter, to: Reached, call: Call, cc: Reached = NOBODY): SentMessage {
  const { messages, now } = call.state;
  if (!messages.isActive(letter.channel)) throw unconfigured(letter.channel);
  const skipped = [...to.skipped, ...cc.skipped];
  if (to.contacts.length === 0) throw unsent(skipped);
  const sent = messages.add({
    sender: '',
    bodyFormat: '',
    attachments: [],
    remark: '',
    date: '',
    ...letter,
    sentAt: now(),
    receivers: to.contacts,
    cc: cc.contacts,
  });
  if (skipped.length > 0) throw partlySent(skipped);
  return sent;
}

/** Wrong base64 is silently sent as it was given (H). */
export function contentOf(content: string, isBase64: unknown): string {
  if (isBase64 !== true || !isBase64Text(content)) return content;
  return Buffer.from(content, 'base64').toString('utf8');
}

export function isBase64Text(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

function unconfigured(channel: string) {
  return refused(
    `Message channel [${channel}] is not configured`,
    `消息通道 [${channel}] 未配置，请联系管理员`,
  );
}

function unsent(skipped: readonly string[]) {
  const names = skipped.join(',');
  return refused(
    `Message not sent, there is no contact for any receiver: ${names}`,
    `消息未发送，所有接收人都没有联系方式: ${names}`,
  );
}

function partlySent(skipped: readonly string[]) {
  const names = skipped.join(',');
  return refused(
    `Some users could not be reached: ${names}, the message was sent to the others`,
    `部分用户发送失败: ${names}，其他用户已发送`,
  );
}
