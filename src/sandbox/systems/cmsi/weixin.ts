import type { Call } from '../../handler.ts';
import { alarmTime } from '../../times.ts';
import { recordOf, textOf, type Wire } from '../../values.ts';
import { demandReceivers, reach, refused } from './receivers.ts';
import { contentOf, send } from './send.ts';

/** The text is wrapped in `data` here; a user without a WeChat id cannot be reached. */
export function sendWeixin(params: Wire, call: Call): null {
  demandReceivers('[receiver, receiver__username]', params.receiver, params.receiver__username);
  const data = recordOf(params.data);
  for (const name of ['heading', 'message']) {
    if (!textOf(data[name])) {
      throw refused(
        `data: [${name}] This field is required.`,
        `data: [${name}] 这个字段是必填项。`,
      );
    }
  }
  const letter = {
    channel: 'weixin',
    title: textOf(data.heading),
    content: contentOf(textOf(data.message), data.is_message_base64),
    remark: textOf(data.remark),
    date: textOf(data.date) || alarmTime(call.state.now()).slice(0, 16),
  } as const;
  send(letter, reach(params.receiver, params.receiver__username, call, 'weixin'), call);
  return null;
}
