import { addressOf } from './callback-address.ts';
import type { Subscription } from './subscriptions.ts';

/**
 * One POST to a subscription's callback address: without Content-Type, signature or credentials
 * (behaviour.md B8). Tells whether the receiver confirmed it. Only loopback addresses are called.
 */
export async function deliverEvent(
  subscription: Subscription,
  body: string,
  closing: AbortSignal,
): Promise<boolean> {
  const address = addressOf(subscription.callbackUrl);
  if (!address?.isLoopback) return false;
  try {
    const timeout = AbortSignal.timeout(subscription.timeoutSeconds * 1000);
    const response = await fetch(address.url, {
      method: 'POST',
      // bytes, because fetch would add a Content-Type to text
      body: new TextEncoder().encode(body),
      redirect: 'manual',
      signal: AbortSignal.any([timeout, closing]),
    });
    return confirms(subscription, response.status, await response.text());
  } catch {
    return false;
  }
}

function confirms(subscription: Subscription, status: number, reply: string): boolean {
  const { confirmMode, confirmPattern } = subscription;
  if (confirmMode === 'httpstatus') return String(status) === confirmPattern;
  return new RegExp(confirmPattern).test(reply);
}
