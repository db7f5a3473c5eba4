import { codes } from '../../../graph/codes.ts';

export const notifyWays = codes({ mail: 'MAIL', wechat: 'WECHAT', sms: 'SMS', phone: 'PHONE' });

export const algorithmKinds = codes({
  '1000': 'STATIC_THRESHOLD',
  '1001': 'SAME_TIME_EARLIER',
  '1002': 'PREVIOUS_POINT',
});
