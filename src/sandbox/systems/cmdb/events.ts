import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import { addressOf } from '../../state/callback-address.ts';
import type { Subscription } from '../../state/subscriptions.ts';
import { jobTime } from '../../times.ts';
import { integerOf, scalarText, type Wire } from '../../values.ts';
import { connects } from './connection-test.ts';
import { cutPage, pageOf, sorted } from './page.ts';
import { addressInteger, demandPathVariables, invalidParameter, requiredText } from './refusals.ts';
import { topoTest } from './sets.ts';

export const eventHandlers: HandlerTable = {
  subscribe_event: subscribeEvent,
  unsubcribe_event: unsubcribeEvent,
  update_event_subscribe: updateEventSubscribe,
  search_subscription: searchSubscription,
  testing_connection: testingConnection,
};

type Settings = Omit<Subscription, 'id' | 'sent' | 'failed'>;

/** The same name again updates the subscription of that name (behaviour.md B8). */
function subscribeEvent(params: Wire, call: Call): Wire {
  demandAddress(params, call, []);
  const { subscriptions } = call.state.cmdb.events;
  const settings = settingsOf(params, call);
  const known = subscriptions.named(settings.name);
  if (known) Object.assign(known, settings);
  return { subscription_id: (known ?? subscriptions.add(settings)).id };
}

function updateEventSubscribe(params: Wire, call: Call): string {
  demandAddress(params, call, ['bk_biz_id', 'subscription_id']);
  const { subscriptions } = call.state.cmdb.events;
  const id = addressInteger(params, 'subscription_id');
  const subscription = subscriptions.get(id);
  if (!subscription) throw systemFailure(1103003, `subscription ${id} not found`, '订阅更新失败');
  const settings = settingsOf(params, call);
  const namesake = subscriptions.named(settings.name);
  if (namesake && namesake !== subscription) {
    throw systemFailure(1199014, `subscription_name ${settings.name} already exists`, '订阅名重复');
  }
  Object.assign(subscription, settings);
  return 'success';
}

function unsubcribeEvent(params: Wire, call: Call): string {
  demandAddress(params, call, ['subscription_id']);
  const id = addressInteger(params, 'subscription_id');
  if (call.state.cmdb.events.subscriptions.remove(id)) return 'success';
  throw systemFailure(1103001, `subscription ${id} not found`, '订阅删除失败');
}

/** A bare list without a total, as documented. */
function searchSubscription(params: Wire, call: Call): unknown {
  demandAddress(params, call, ['bk_biz_id']);
  const page = pageOf(params, call);
  const all = call.state.cmdb.events.subscriptions.all().map((each) => shown(each, call));
  const found = sorted(all.filter(topoTest(wholeCondition(params))), page.sort);
  const info = cutPage(found, page);
  return call.modes.subscriptionList === 'list' ? info : { count: found.length, info };
}

function wholeCondition({ condition }: Wire): Wire {
  return typeof condition === 'object' && condition !== null ? (condition as Wire) : {};
}

/** Only opens a connection: nothing is sent (behaviour.md J). */
async function testingConnection(params: Wire): Promise<string> {
  const address = addressOf(requiredText(params, 'callback_url'));
  if (!address) throw invalidParameter('callback_url');
  if (await connects(address)) return 'success';
  throw systemFailure(
    1103005,
    `connect to ${address.host}:${address.port} failed`,
    '推送地址连接失败',
  );
}

/** `supplier_account` without `bk_`, and a business, stand in the address (behaviour.md A6). */
function demandAddress(params: Wire, call: Call, documented: readonly string[]): void {
  const yaml = ['supplier_account', 'bk_biz_id', ...documented];
  demandPathVariables(params, call, {
    yaml,
    documented: ['bk_supplier_account', ...documented],
  });
}

function settingsOf(params: Wire, { state, username, modes }: Call): Settings {
  const url = requiredText(params, 'callback_url');
  if (!addressOf(url)) throw invalidParameter('callback_url');
  return {
    name: requiredText(params, 'subscription_name'),
    system: scalarText(params.system_name),
    callbackUrl: url,
    ...confirmationOf(params),
    events: eventNames(requiredText(params, 'subscription_form')),
    timeoutSeconds: timeoutOf(params[modes.subscriptionTimeout]),
    operator: username,
    changedAt: state.now(),
  };
}

function confirmationOf(params: Wire): Pick<Settings, 'confirmMode' | 'confirmPattern'> {
  const mode = requiredText(params, 'confirm_mode');
  if (mode !== 'httpstatus' && mode !== 'regular') throw invalidParameter('confirm_mode');
  const pattern = scalarText(params.confirm_pattern);
  if (mode === 'httpstatus') return { confirmMode: mode, confirmPattern: pattern || '200' };
  if (pattern === '' || !isPattern(pattern)) throw invalidParameter('confirm_pattern');
  return { confirmMode: mode, confirmPattern: pattern };
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

/** Blanks are removed and the names sorted (B8). */
function eventNames(form: string): string[] {
  return form.replace(/\s/g, '').split(',').filter(Boolean).sort();
}

/** Seconds; 10 when they are missing or sent under the name that is not read (B8). */
function timeoutOf(value: unknown): number {
  const seconds = integerOf(value ?? 0);
  if (seconds === undefined || seconds < 0) throw invalidParameter('timeout');
  return seconds === 0 ? 10 : seconds;
}

function shown(subscription: Subscription, { modes }: Call): Wire {
  return {
    subscription_id: subscription.id,
    subscription_name: subscription.name,
    system_name: subscription.system,
    callback_url: subscription.callbackUrl,
    confirm_mode: subscription.confirmMode,
    confirm_pattern: subscription.confirmPattern,
    subscription_form: subscription.events.join(','),
    [modes.subscriptionTimeout]: subscription.timeoutSeconds,
    last_time: jobTime(subscription.changedAt).slice(0, 19),
    operator: subscription.operator,
    statistics: { total: subscription.sent, failure: subscription.failed },
  };
}
