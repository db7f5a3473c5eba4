import { callbackAddress, probedAddress, testedAddress } from './addresses.ts';
import { refuseHurtfulPattern } from './patterns.ts';
import type { Check } from './policy.ts';
import { attributeName, base64, line, lines, script } from './texts.ts';

/** What a member or argument is looked at as, where its type alone does not tell: `Type.member`. */
const byCoordinate: Readonly<Record<string, Check>> = {
  'Query.eventCallbackTest.callbackUrl': testedAddress,
  'UptimeCheckSettingsInput.url': probedAddress,
  'ExecuteScriptInput.content': script,
  'ExecuteJobStepInput.content': script,
  'ScriptCollectorInput.content': script,
  'MailAttachmentInput.base64': base64,
  'ImportCommonTemplatesInput.data': base64,
  'AttributeCondition.attribute': attributeName,
  'ModelInstanceOrder.attribute': attributeName,
  'CustomQueryConditionInput.field': attributeName,
  'CustomQueryPartInput.fields': attributeName,
};

/** Members that hold several lines wherever they stand, and addresses. */
const byName: Readonly<Record<string, Check>> = {
  callbackUrl: callbackAddress,
  ...Object.fromEntries(
    [
      ...['content', 'description', 'comment', 'message', 'remark', 'remarks', 'text', 'sql'],
      ...['request', 'response', 'command', 'runCommand', 'params', 'data', 'where', 'value'],
      ...['placeholder', 'contentContains'],
    ].map((name) => [name, lines]),
  ),
};

export function textCheck(coordinate: string, name: string): Check {
  return (
    byCoordinate[coordinate] ?? (Object.hasOwn(byName, name) ? byName[name] : undefined) ?? line
  );
}

type Values = Readonly<Record<string, unknown>>;

/** What hangs on two members of one input: whether one of them is a regular expression. */
export const objectChecks: Readonly<Record<string, (value: Values, at: string) => void>> = {
  AttributeCondition: ({ operator, value }, at) => {
    if (operator === 'MATCHES') patterns(value, `${at}.value`);
  },
  CustomQueryConditionInput: ({ operator, value }, at) => {
    if (operator === 'REGEX' || operator === 'ANY_REGEX') patterns(value, `${at}.value`);
  },
  // How the changed subscription is judged may stand in the CMDB alone: a pattern, then.
  SubscribeToEventsInput: confirmPattern,
  UpdateEventSubscriptionInput: confirmPattern,
};

function confirmPattern({ confirmMode, confirmPattern: pattern }: Values, at: string): void {
  if (confirmMode !== 'HTTP_STATUS') patterns(pattern, `${at}.confirmPattern`);
}

function patterns(value: unknown, at: string): void {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (typeof one === 'string') refuseHurtfulPattern(one, at);
  }
}
