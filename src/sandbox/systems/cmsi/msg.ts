import type { Call, Handler } from '../../handler.ts';
import { textOf, type Wire } from '../../values.ts';
import { sendMail } from './mail.ts';
import { refused } from './receivers.ts';
import { sendSms } from './sms.ts';
import { sendVoiceMsg } from './voice.ts';
import { sendWeixin } from './weixin.ts';

/** Over any channel, to login names only; direct contacts are not read (behaviour.md H). */
export function sendMsg(params: Wire, call: Call): unknown[] {
  const { receiver: _receiver, cc: _cc, user_list_information: _people, ...rest } = params;
  const way = WAYS[textOf(params.msg_type)];
  if (!way) {
    throw refused(
      `Message type [${textOf(params.msg_type)}] is not supported`,
      `不支持的消息类型 [${textOf(params.msg_type)}]`,
    );
  }
  way(rest, call);
  return [];
}

const WAYS: Readonly<Record<string, Handler>> = {
  mail: sendMail,
  sms: sendSms,
  weixin: (params, call) => sendWeixin({ ...params, data: wrapped(params) }, call),
  voice: (params, call) =>
    sendVoiceMsg({ ...params, auto_read_message: textOf(params.content) }, call),
};

function wrapped(params: Wire): Wire {
  return {
    heading: params.title,
    message: params.content,
    date: params.date,
    remark: params.remark,
    is_message_base64: params.is_content_base64,
  };
}
