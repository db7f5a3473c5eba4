import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, sandboxForTest } from './ask.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  await sandbox?.close();
  sandbox = await startSandbox({ hosts: 30 });
});
afterAll(() => sandbox.close());

const last = () => sandbox.state.messages.sent.at(-1);
const mail = (params: object) =>
  ask(sandbox, 'cmsi/send_mail', { title: '告警', content: '<b>hello</b>', ...params });

test('channels have labels in the language of the caller, and say whether they work', async () => {
  const { data } = await ask<Item[]>(sandbox, 'cmsi/get_msg_type');
  expect(data.map((each) => each.label)).toEqual(['WeChat', 'Email', 'SMS', 'Voice']);
  sandbox.state.messages.setActive('voice', false);
  const language = { 'Blueking-Language': 'zh-hans' };
  const zh = await ask<Item[]>(sandbox, 'cmsi/get_msg_type', {}, language);
  expect(zh.data.at(-1)).toEqual({ type: 'voice', label: '语音', is_active: false });
});

test('a mail goes to the addresses of its users, with its attachments', async () => {
  const answer = await mail({
    receiver__username: 'admin,li.na',
    cc__username: 'mueller',
    attachments: [{ filename: 'a.png', content: 'aGVsbG8=' }],
  });
  expect(answer).toMatchObject({ result: true, code: 0, message: 'OK', data: null });
  expect(last()).toMatchObject({
    channel: 'mail',
    receivers: ['admin@example.com', 'li.na@example.com'],
    cc: ['mueller@example.com'],
    title: '告警',
    bodyFormat: 'Html',
    attachments: [{ filename: 'a.png', disposition: 'inline', contentId: '<a.png>', bytes: 5 }],
  });
});

test('a direct contact wins over login names', async () => {
  await mail({ receiver: 'x@example.org; y@example.org', receiver__username: 'nobody' });
  expect(last()?.receivers).toEqual(['x@example.org', 'y@example.org']);
});

test('a partial send is false although the others got it, and names who did not', async () => {
  const answer = await mail({ receiver__username: 'admin,nobody' });
  expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  expect(answer.message).toContain('nobody');
  expect(last()?.receivers).toEqual(['admin@example.com']);
});

test('nothing is sent when nobody can be reached, or the call is wrong', async () => {
  const refused = [
    { receiver__username: 'nobody' },
    {},
    { receiver: 'x@example.org,not-an-address' },
    { receiver: 'x@example.org', body_format: 'Markdown' },
    { receiver: 'x@example.org', attachments: [{ filename: 'a', content: '!' }] },
  ];
  for (const params of refused) {
    expect(await mail(params)).toMatchObject({ result: false, code: 1306000 });
  }
  expect(sandbox.state.messages.sent).toEqual([]);
});

test('content in base64 is decoded, and sent as it is when it is none', async () => {
  await mail({ receiver: 'x@example.org', content: '5L2g5aW9', is_content_base64: true });
  expect(last()?.content).toBe('你好');
  await mail({ receiver: 'x@example.org', content: '你好', is_content_base64: true });
  expect(last()?.content).toBe('你好');
});

test('a text message goes to telephone numbers', async () => {
  const params = { receiver__username: 'li.na', content: 'hi' };
  expect((await ask(sandbox, 'cmsi/send_sms', params)).result).toBe(true);
  expect(last()).toMatchObject({ channel: 'sms', receivers: ['13800000002'], content: 'hi' });
  const wrong = await ask(sandbox, 'cmsi/send_sms', { receiver: 'li.na', content: 'hi' });
  expect(wrong.result).toBe(false);
});

test('WeChat reaches only users who have an id there', async () => {
  const data = { heading: 'alarm', message: 'disk', remark: 'bye' };
  const params = { receiver__username: 'admin,li.na', data };
  const answer = await ask(sandbox, 'cmsi/send_weixin', params);
  expect(answer.result).toBe(false);
  expect(answer.message).toContain('li.na');
  expect(last()).toMatchObject({ receivers: ['wx_admin'], title: 'alarm', remark: 'bye' });
  const empty = await ask(sandbox, 'cmsi/send_weixin', {
    receiver: 'wx_1',
    data: { heading: 'a' },
  });
  expect(empty.result).toBe(false);
});

test('a call is placed to the number given, else to the one that is known', async () => {
  const params = {
    auto_read_message: 'fire',
    user_list_information: [
      { username: 'admin', mobile_phone: '1234567890' },
      { username: 'li.na' },
    ],
  };
  const answer = await ask<Item>(sandbox, 'cmsi/send_voice_msg', params);
  expect(answer.data).toEqual({ instance_id: '2662152044' });
  expect(last()?.receivers).toEqual(['1234567890', '13800000002']);
});

test('send_msg takes any active channel, and login names only', async () => {
  const params = { receiver__username: 'admin', title: 't', content: 'c' };
  for (const msg_type of ['weixin', 'mail', 'sms', 'voice']) {
    const answer = await ask(sandbox, 'cmsi/send_msg', { ...params, msg_type });
    expect(answer).toMatchObject({ result: true, code: 0, data: [] });
    expect(last()?.channel).toBe(msg_type);
  }
  sandbox.state.messages.setActive('sms', false);
  expect((await ask(sandbox, 'cmsi/send_msg', { ...params, msg_type: 'sms' })).result).toBe(false);
  expect((await ask(sandbox, 'cmsi/send_msg', { ...params, msg_type: 'fax' })).result).toBe(false);
  const direct = { ...params, receiver__username: '', receiver: 'x@example.org', msg_type: 'mail' };
  expect(await ask(sandbox, 'cmsi/send_msg', direct)).toMatchObject({ code: 1306000 });
});

test('the success code can be the documented one', async () => {
  const documented = await sandboxForTest({ hosts: 30, modes: { cmsiCode: 'documented' } });
  const params = { receiver: '1234567890', content: 'hi' };
  expect((await ask(documented, 'cmsi/send_sms', params)).code).toBe('00');
  const msg = { msg_type: 'sms', receiver__username: 'admin', title: 't', content: 'c' };
  expect((await ask(documented, 'cmsi/send_msg', msg)).code).toBe(0);
});
