import { type Params, textOf, type WireObject } from '../../esb/index.ts';
import type { MailFormat, MutationResolvers, Resolvers } from '../../generated/resolvers.ts';
import { badInput } from '../../graph/errors.ts';
import { fieldResolvers } from '../../graph/fields.ts';
import { GET_MSG_TYPE, getMsgType, send } from './api.ts';
import { attachmentsToWire } from './attachments.ts';
import { deliver } from './deliver.ts';
import { channelFields } from './fields.ts';
import { listOf, onceEach, receiversOf } from './receivers.ts';
import type { Receivers } from './records.ts';

const FORMATS: Readonly<Record<MailFormat, string>> = { HTML: 'Html', TEXT: 'Text' };

/** The members of the wire that name receivers, or those of copies. */
function addressed({ names, areUsers }: Receivers, member: 'receiver' | 'cc'): Params {
  return { [areUsers ? `${member}__username` : member]: names.join() };
}

const sendMail: MutationResolvers['sendMail'] = (_, { input }, { esb }) => {
  const to = receiversOf('input.to', input.to);
  const cc = input.cc == null ? null : receiversOf('input.cc', input.cc);
  const params = {
    ...addressed(to, 'receiver'),
    ...(cc ? addressed(cc, 'cc') : {}),
    sender: input.sender ?? undefined,
    title: input.title,
    content: input.content,
    body_format: FORMATS[input.format ?? 'HTML'],
    attachments: attachmentsToWire(input.attachments ?? []),
  };
  return deliver(cc ? [to, cc] : [to], () => send(esb, 'mail', params));
};

const sendSms: MutationResolvers['sendSms'] = (_, { input }, { esb }) => {
  const to = receiversOf('input.to', input.to);
  const params = { ...addressed(to, 'receiver'), content: input.content };
  return deliver([to], () => send(esb, 'sms', params));
};

const sendWeixin: MutationResolvers['sendWeixin'] = (_, { input }, { esb }) => {
  const to = receiversOf('input.to', input.to);
  const { heading, message, remark } = input;
  const data = { heading, message, date: shown(input.shownTime), remark: remark ?? undefined };
  return deliver([to], () => send(esb, 'weixin', { ...addressed(to, 'receiver'), data }));
};

/** By name alone where no number is given: of both kinds the platform would drop the names. */
const sendVoiceMessage: MutationResolvers['sendVoiceMessage'] = (_, { input }, { esb }) => {
  const names = onceEach(
    'input.to',
    input.to.map(({ username }) => username),
  );
  const numbered = input.to.filter(({ phone }) => phone != null);
  if (numbered.length > 0 && numbered.length < input.to.length) {
    throw badInput('input.to', 'must have a `phone` for everybody, or for nobody');
  }
  if (numbered.some(({ phone }) => phone?.trim() === '')) {
    throw badInput('input.to', 'has an empty `phone`; leave it out for the own one');
  }
  const people = numbered.map(({ username, phone }) => ({ username, mobile_phone: phone }));
  const to =
    people.length > 0 ? { user_list_information: people } : { receiver__username: names.join() };
  const params = { ...to, auto_read_message: input.content };
  return deliver([{ names, areUsers: true }], () => send(esb, 'voice', params));
};

const sendMessage: MutationResolvers['sendMessage'] = (_, { input }, { esb }) => {
  refuseForeign(input);
  const to = { names: listOf('input.usernames', input.usernames), areUsers: true };
  const cc =
    input.ccUsernames == null
      ? null
      : { names: listOf('input.ccUsernames', input.ccUsernames), areUsers: true };
  const params = {
    msg_type: input.channel,
    ...addressed(to, 'receiver'),
    ...(cc ? addressed(cc, 'cc') : {}),
    title: input.title,
    content: input.content,
    ...(input.channel === 'mail' ? mailOnly(input) : {}),
    date: shown(input.shownTime),
    remark: input.remark ?? undefined,
  };
  return deliver(cc ? [to, cc] : [to], () => send(esb, 'any', params));
};

type AnyMessage = Parameters<NonNullable<MutationResolvers['sendMessage']>>[1]['input'];

/** What each channel alone has; the others would leave it out without a word. */
const OWN = {
  mail: ['sender', 'ccUsernames', 'attachments'],
  weixin: ['shownTime', 'remark'],
} as const;

function refuseForeign(input: AnyMessage): void {
  for (const [channel, names] of Object.entries(OWN)) {
    const foreign = input.channel === channel ? undefined : names.find((name) => has(input[name]));
    if (foreign) throw badInput(`input.${foreign}`, `is for the channel \`${channel}\` alone`);
  }
}

function has(value: string | readonly unknown[] | null | undefined): boolean {
  return value != null && value.length > 0;
}

function mailOnly({ sender, format, attachments }: AnyMessage): Params {
  return {
    sender: sender ?? undefined,
    body_format: FORMATS[format ?? 'HTML'],
    attachments: attachmentsToWire(attachments ?? []),
  };
}

/** Shanghai's time, which the platform's servers have, in minutes. */
function shown(iso: string | null | undefined): string | undefined {
  if (iso == null) return undefined;
  const there = new Date(Date.parse(iso) + 8 * 3_600_000);
  return there.toISOString().slice(0, 16).replace('T', ' ');
}

export const messageResolvers: Resolvers = {
  Query: { messageChannels: (_, __, { esb }) => getMsgType(esb) },
  Mutation: { sendMail, sendSms, sendWeixin, sendVoiceMessage, sendMessage },
  MessageChannel: {
    ...fieldResolvers(GET_MSG_TYPE, channelFields, (wire: WireObject) => wire),
    code: (wire) => textOf(wire['type']),
  },
};
