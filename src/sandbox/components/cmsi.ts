import type { ComponentTable } from './component.ts';

const RECEIVERS = ['receiver', 'receiver__username', 'cc', 'cc__username'];

export const cmsiComponents: ComponentTable = {
  send_mail: { splitLists: RECEIVERS },
  send_msg: { splitLists: RECEIVERS },
  send_sms: { splitLists: RECEIVERS },
  send_voice_msg: { splitLists: RECEIVERS },
  send_weixin: { splitLists: RECEIVERS },
};
