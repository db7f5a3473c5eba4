import type { Call, HandlerTable } from '../../handler.ts';
import { inLanguage } from '../../language.ts';
import { CHANNELS } from '../../state/messages.ts';
import type { Wire } from '../../values.ts';
import { sendMail } from './mail.ts';
import { sendMsg } from './msg.ts';
import { sendSms } from './sms.ts';
import { sendVoiceMsg } from './voice.ts';
import { sendWeixin } from './weixin.ts';

/** Messages to people; what went out is in `state.messages` (behaviour.md H). */
export const cmsiHandlers: HandlerTable = {
  get_msg_type: getMsgType,
  send_mail: sendMail,
  send_msg: sendMsg,
  send_sms: sendSms,
  send_voice_msg: sendVoiceMsg,
  send_weixin: sendWeixin,
};

const LABELS = {
  weixin: { en: 'WeChat', zh: '微信' },
  mail: { en: 'Email', zh: '邮件' },
  sms: { en: 'SMS', zh: '短信' },
  voice: { en: 'Voice', zh: '语音' },
} as const;

/** Labels in the caller's language; `is_active` says whether the channel is configured. */
function getMsgType(_params: Wire, { state, language }: Call): Wire[] {
  return CHANNELS.map((type) => ({
    type,
    label: inLanguage(LABELS[type], language),
    is_active: state.messages.isActive(type),
  }));
}
