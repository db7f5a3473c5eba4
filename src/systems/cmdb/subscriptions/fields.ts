import { withoutCallbackToken } from '../../../graph/callback-token.ts';
import { code, codeText, type Field, int, names, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { eventConfirmModes } from './codes.ts';

export const eventSubscriptionFields = {
  name: text('subscription_name'),
  system: text('system_name'),
  callbackUrl: address('callback_url'),
  confirmMode: code('confirm_mode', eventConfirmModes),
  confirmModeCode: codeText('confirm_mode'),
  confirmPattern: text('confirm_pattern'),
  events: names('subscription_form'),
  timeoutSeconds: int('timeout'),
  updatedBy: person('operator'),
  updatedAt: time('last_time'),
};

export const eventStatisticsFields = { deliveries: int('total'), failures: int('failure') };

function address(wire: string): Field<string | null> {
  const decode = (value: unknown) => {
    const url = text(wire).decode(value);
    return typeof url === 'string' ? withoutCallbackToken(url) : url;
  };
  return { wire, decode };
}
