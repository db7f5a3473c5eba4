import { textOf } from '../../../esb/index.ts';
import type {
  EventConfirmMode,
  SubscribeToEventsInput,
  UpdateEventSubscriptionInput,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { decodeField } from '../../../graph/fields.ts';
import { joinNames } from '../writables.ts';
import { SEARCH_SUBSCRIPTION, type WireSubscription } from './api.ts';
import { eventConfirmModes } from './codes.ts';
import { eventSubscriptionFields } from './fields.ts';
import type { EventSubscriptionRecord } from './records.ts';

/** A new subscription in its wire shape. */
export function wireSubscription(input: SubscribeToEventsInput): WireSubscription {
  const { confirmMode = 'HTTP_STATUS', confirmPattern = '200', timeoutSeconds = 10 } = input;
  return {
    subscription_name: input.name,
    system_name: input.system,
    callback_url: input.callbackUrl,
    confirm_mode: wireMode(confirmMode),
    confirm_pattern: confirmPattern,
    subscription_form: wireEvents(input.events),
    timeout: wireSeconds(timeoutSeconds),
  };
}

/** What is new in an input; the rest is taken from the subscription as it is. */
export function wireChanges(input: UpdateEventSubscriptionInput): Partial<WireSubscription> {
  const { name, system, callbackUrl, confirmMode, confirmPattern, events, timeoutSeconds } = input;
  const changes = {
    ...(name == null ? {} : { subscription_name: name }),
    ...(system == null ? {} : { system_name: system }),
    ...(callbackUrl == null ? {} : { callback_url: callbackUrl }),
    ...(confirmMode == null ? {} : { confirm_mode: wireMode(confirmMode) }),
    ...(confirmPattern == null ? {} : { confirm_pattern: confirmPattern }),
    ...(events == null ? {} : { subscription_form: wireEvents(events) }),
    ...(timeoutSeconds == null ? {} : { timeout: wireSeconds(timeoutSeconds) }),
  };
  if (Object.keys(changes).length > 0) return changes;
  throw badInput('input', 'changes nothing; give at least one new value');
}

/** A subscription as it is, to be sent back with changes. */
export function presentSubscription({ wire }: EventSubscriptionRecord): WireSubscription {
  const timeout = decodeField(SEARCH_SUBSCRIPTION, eventSubscriptionFields.timeoutSeconds, wire);
  return {
    subscription_name: textOf(wire['subscription_name']),
    system_name: textOf(wire['system_name']),
    callback_url: textOf(wire['callback_url']),
    confirm_mode: textOf(wire['confirm_mode']),
    confirm_pattern: textOf(wire['confirm_pattern']),
    subscription_form: textOf(wire['subscription_form']),
    timeout: timeout ?? DEFAULT_TIMEOUT,
  };
}

const DEFAULT_TIMEOUT = 10;

function wireMode(mode: EventConfirmMode): string {
  const [code] = eventConfirmModes.codesOf(mode);
  if (code !== undefined) return code;
  throw badInput('input.confirmMode', 'cannot be UNKNOWN; name how a delivery is judged');
}

function wireEvents(events: readonly string[]): string {
  if (events.length > 0) return joinNames(events, 'input.events');
  throw badInput('input.events', 'must name at least one event, such as "hostcreate"');
}

function wireSeconds(seconds: number): number {
  if (seconds > 0) return seconds;
  throw badInput('input.timeoutSeconds', `must be at least 1, not ${seconds}`);
}
