import { code, codeText, int, names, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { eventConfirmModes } from './codes.ts';

export const eventSubscriptionFields = {
  name: text('subscription_name'),
  system: text('system_name'),
  callbackUrl: text('callback_url'),
  confirmMode: code('confirm_mode', eventConfirmModes),
  confirmModeCode: codeText('confirm_mode'),
  confirmPattern: text('confirm_pattern'),
  events: names('subscription_form'),
  timeoutSeconds: int('timeout'),
  updatedBy: person('operator'),
  updatedAt: time('last_time'),
};

export const eventStatisticsFields = { deliveries: int('total'), failures: int('failure') };
