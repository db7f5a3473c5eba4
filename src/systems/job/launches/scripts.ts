import type { ExecuteScriptInput } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { jobScriptLanguages } from '../codes.ts';
import type { ScriptToRun } from './api.ts';

type ScriptInput = Pick<
  ExecuteScriptInput,
  'scriptId' | 'content' | 'language' | 'params' | 'timeoutSeconds'
>;

/** Seconds that Job lets a script run (behaviour.md D1). */
const TIMEOUT = { min: 60, max: 86_400 };

/** A script of an input, checked: one of its two forms at most, and a text with its language. */
export function scriptToRun(argument: string, input: ScriptInput): ScriptToRun {
  const { scriptId, content, language, params, timeoutSeconds } = input;
  if (scriptId != null && content != null) {
    throw badInput(`${argument}.content`, 'cannot stand beside `scriptId`; give one of them');
  }
  if (content === '') throw badInput(`${argument}.content`, 'must not be empty');
  if (content != null && language == null) {
    throw badInput(`${argument}.language`, 'is needed with `content`');
  }
  return {
    scriptId: scriptId ?? undefined,
    content: content ?? undefined,
    languageCode: content == null ? undefined : languageCode(`${argument}.language`, language),
    params: params ?? undefined,
    timeoutSeconds: timeout(`${argument}.timeoutSeconds`, timeoutSeconds),
  };
}

function languageCode(argument: string, language: ScriptInput['language']): string | undefined {
  const [code] = language && language !== 'SQL' ? jobScriptLanguages.codesOf(language) : [];
  if (code !== undefined) return code;
  throw badInput(argument, `must be a language that hosts run, not ${language}`);
}

function timeout(argument: string, seconds: number | null | undefined): number | undefined {
  if (seconds == null) return undefined;
  if (seconds >= TIMEOUT.min && seconds <= TIMEOUT.max) return seconds;
  throw badInput(argument, `must be ${TIMEOUT.min} to ${TIMEOUT.max}, not ${seconds}`);
}
