import { catalogueApi } from '../../catalogue.ts';
import { type Esb, expectObjects, type Params, textOf, type WireObject } from '../../esb/index.ts';

export const GET_MSG_TYPE = catalogueApi('cmsi', 'get_msg_type');

/** cmsi/get_msg_type: the channels; their labels follow the caller's language. */
export async function getMsgType(esb: Esb): Promise<readonly WireObject[]> {
  return expectObjects(GET_MSG_TYPE, await esb.call(GET_MSG_TYPE, {}));
}

const SENDERS = {
  mail: catalogueApi('cmsi', 'send_mail'),
  sms: catalogueApi('cmsi', 'send_sms'),
  weixin: catalogueApi('cmsi', 'send_weixin'),
  voice: catalogueApi('cmsi', 'send_voice_msg'),
  any: catalogueApi('cmsi', 'send_msg'),
} as const;

export type Sender = keyof typeof SENDERS;

/**
 * cmsi/send_mail, send_sms, send_weixin, send_voice_msg, send_msg: sends, and sends again when it
 * is called again. It answers false when it left out some receivers, although it has sent to the
 * others (behaviour.md H). Answers the id of a call, of a voice message.
 */
export async function send(esb: Esb, sender: Sender, params: Params): Promise<string | null> {
  const data = await esb.call(SENDERS[sender], params);
  if (typeof data !== 'object' || data === null || !('instance_id' in data)) return null;
  return textOf(data.instance_id) || null;
}
