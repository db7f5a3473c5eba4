import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

interface Sent {
  readonly [mutation: string]: {
    readonly callId: string | null;
    readonly results: readonly {
      readonly receiver: string;
      readonly outcome: string;
      readonly message: string | null;
    }[];
  } | null;
}

describe('messages', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  function send(mutation: string, type: string, input: object) {
    const query = `mutation ($input: ${type}!) {
      ${mutation}(input: $input) { callId results { receiver outcome message user { username } } }
    }`;
    return bkgraph.ask<Sent>(query, { input });
  }
  const sent = () => bkgraph.sandbox.state.messages.sent;

  it('go out as mail, plain text and all, with files in Base64 on the wire alone', async () => {
    const { data, errors } = await send('sendMail', 'SendMailInput', {
      to: { usernames: ['admin', 'li.na'] },
      cc: { usernames: ['mueller'] },
      title: '维护 <tonight>',
      content: '从 22:00 开始',
      format: 'TEXT',
      attachments: [{ filename: 'plan.txt', text: '22:00 停' }],
    });

    expect(errors).toEqual([]);
    const receivers = ['admin', 'li.na', 'mueller'];
    expect(data['sendMail']?.results).toEqual(
      receivers.map((receiver) => {
        return { receiver, outcome: 'APPLIED', message: null, user: { username: receiver } };
      }),
    );
    expect(sent()).toMatchObject([
      {
        channel: 'mail',
        title: '维护 <tonight>',
        content: '从 22:00 开始',
        bodyFormat: 'Text',
        cc: ['mueller@example.com'],
        attachments: [{ filename: 'plan.txt', bytes: Buffer.byteLength('22:00 停') }],
      },
    ]);
  });

  it('that reach some say who was left out, and are not sent again', async () => {
    const { data, errors } = await send('sendSms', 'SendSmsInput', {
      to: { usernames: ['admin', 'nobody.here', 'li.na'] },
      content: 'x',
    });

    expect(errors).toEqual([]);
    expect(data['sendSms']?.results.map(({ receiver, outcome }) => [receiver, outcome])).toEqual([
      ['admin', 'APPLIED'],
      ['nobody.here', 'REFUSED'],
      ['li.na', 'APPLIED'],
    ]);
    expect(data['sendSms']?.results[1]?.message).toContain('nobody.here');
    expect(sent()).toHaveLength(1);
    expect(bkgraph.callCounts()['cmsi/send_sms']).toBe(1);
  });

  it('that reach nobody are refused for everybody', async () => {
    const to = { usernames: ['nobody.here', 'nor.here'] };
    const { data } = await send('sendSms', 'SendSmsInput', { to, content: 'x' });

    expect(data['sendSms']?.results.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED']);
    expect(sent()).toEqual([]);
  });

  it('that reach none of those they are for reach nobody by copy', async () => {
    const { data, errors } = await send('sendMail', 'SendMailInput', {
      to: { usernames: ['nobody.here'] },
      cc: { addresses: ['boss@example.com'] },
      title: 't',
      content: 'c',
    });

    expect(errors).toEqual([]);
    expect(data['sendMail']?.results.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED']);
    expect(sent()).toEqual([]);
  });

  it('that the ESB of 5.1 sent to some in its own words are told apart by the names in them', async () => {
    const message =
      'Some users failed to send email. The following users are not blueking users: a.b,c;The following users contact format are incorrect: d';
    bkgraph.sandbox.faults.set('cmsi/send_mail', { kind: 'false', code: 1306000, message });
    const to = { usernames: ['a.b', 'a', 'c', 'd', 'admin'] };
    const { data, errors } = await send('sendMail', 'SendMailInput', {
      to,
      title: 't',
      content: 'c',
    });

    expect(errors).toEqual([]);
    expect(data['sendMail']?.results.map(({ outcome }) => outcome)).toEqual([
      'REFUSED',
      'APPLIED',
      'REFUSED',
      'REFUSED',
      'APPLIED',
    ]);
  });

  it('that failed for some nobody names are UNKNOWN for everybody', async () => {
    const message = 'Some users failed to send sms.';
    bkgraph.sandbox.faults.set('cmsi/send_sms', { kind: 'false', code: 1306000, message });
    const to = { usernames: ['admin', 'li.na'] };
    const { data } = await send('sendSms', 'SendSmsInput', { to, content: 'x' });

    expect(data['sendSms']?.results.map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('of a channel that is not set up are an error in the platform’s words', async () => {
    bkgraph.sandbox.state.messages.setActive('weixin', false);
    const input = { to: { usernames: ['admin'] }, heading: 'h', message: 'm' };
    const { data, errors } = await send('sendWeixin', 'SendWeixinInput', input);
    const channels = await bkgraph.ask<{ messageChannels: readonly object[] }>(
      '{ messageChannels { code isActive } }',
    );

    expect(data['sendWeixin']).toBeNull();
    expect(errors[0]?.extensions.code).toBe('ESB_ERROR');
    expect(channels.data.messageChannels).toContainEqual({ code: 'weixin', isActive: false });
  });

  it('without an answer are UNKNOWN for everybody, and not sent again', async () => {
    bkgraph.sandbox.faults.set('cmsi/send_sms', { kind: 'cut' });
    const to = { usernames: ['admin'] };
    const { data, errors } = await send('sendSms', 'SendSmsInput', { to, content: 'x' });

    expect(errors).toEqual([]);
    expect(data['sendSms']?.results).toMatchObject([{ receiver: 'admin', outcome: 'UNKNOWN' }]);
    expect(bkgraph.callCounts()['cmsi/send_sms']).toBe(1);
  });

  it('are read out by phone, and shown by WeChat at Shanghai’s time', async () => {
    const call = await send('sendVoiceMessage', 'SendVoiceMessageInput', {
      to: [{ username: 'admin', phone: '13900000000' }],
      content: 'The database is down.',
    });
    await send('sendWeixin', 'SendWeixinInput', {
      to: { addresses: ['wx_1'] },
      heading: 'h',
      message: 'm',
      shownTime: '2026-03-15T14:00:00Z',
    });

    expect(call.data['sendVoiceMessage']?.callId).toMatch(/^\d+$/);
    expect(sent()).toMatchObject([
      { channel: 'voice', receivers: ['13900000000'], content: 'The database is down.' },
      { channel: 'weixin', receivers: ['wx_1'], date: '2026-03-15 22:00' },
    ]);
  });

  it('go out by the channel that is named; one that there is not is refused', async () => {
    const input = { channel: 'mail', usernames: ['admin'], title: 't', content: 'c' };
    const mail = await send('sendMessage', 'SendMessageInput', input);
    const pigeon = await send('sendMessage', 'SendMessageInput', { ...input, channel: 'pigeon' });

    expect(mail.data['sendMessage']?.results).toMatchObject([{ outcome: 'APPLIED' }]);
    expect(sent()).toMatchObject([{ channel: 'mail', receivers: ['admin@example.com'] }]);
    expect(pigeon.errors[0]?.extensions.code).toBe('ESB_ERROR');
  });

  it.each([
    ['input.attachments', { channel: 'sms', attachments: [{ filename: 'x', text: 'y' }] }],
    ['input.ccUsernames', { channel: 'weixin', ccUsernames: ['li.na'] }],
    ['input.sender', { channel: 'voice', sender: 'ops@example.com' }],
    ['input.remark', { channel: 'mail', remark: 'bye' }],
  ])(
    'are refused before any call for an %s that their channel would drop',
    async (argument, part) => {
      const input = { usernames: ['admin'], title: 't', content: 'c', ...part };
      const { errors } = await send('sendMessage', 'SendMessageInput', input);

      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(bkgraph.callCounts()).toEqual({});
    },
  );

  it.each([
    ['the same person twice', [{ username: 'admin' }, { username: 'admin' }]],
    ['an empty number', [{ username: 'admin', phone: '' }]],
    [
      'a number for some alone',
      [{ username: 'admin', phone: '13900000000' }, { username: 'li.na' }],
    ],
  ])('are not read out by phone to %s', async (_, to) => {
    const input = { to, content: 'x' };
    const { errors } = await send('sendVoiceMessage', 'SendVoiceMessageInput', input);

    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.to' });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it.each([
    ['input.to', { to: { usernames: ['a'], addresses: ['a@b.cn'] } }],
    ['input.to', { to: {} }],
    ['input.to', { to: { usernames: [] } }],
    ['input.to', { to: { usernames: ['a,b'] } }],
    ['input.attachments', { to: { usernames: ['a'] }, attachments: [{ filename: 'x' }] }],
  ])('are refused before any call for a wrong %s', async (argument, part) => {
    const input = { title: 't', content: 'c', ...part };
    const { errors } = await send('sendMail', 'SendMailInput', input);

    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(bkgraph.callCounts()).toEqual({});
  });
});
