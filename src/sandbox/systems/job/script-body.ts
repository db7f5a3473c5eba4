import type { Call } from '../../handler.ts';
import { DEFAULT_TIMEOUT_S } from '../../state/job-start.ts';
import { integerOf, textOf, type Wire } from '../../values.ts';
import { CODES, illegal, missing, refused } from './refusals.ts';

export interface ScriptBody {
  readonly script: string;
  readonly param: string;
  readonly timeoutS: number;
}

/** The script of a quick job; a saved one wins over the text sent (behaviour.md D1). */
export function scriptBodyOf(params: Wire, bizId: number, call: Call): ScriptBody {
  const script = savedScript(params, bizId, call) ?? sentScript(params);
  if (script === undefined) throw missing('script_content');
  const timeoutS = timeoutOf(params) ?? DEFAULT_TIMEOUT_S;
  return { script, param: paramOf(params) ?? '', timeoutS };
}

export function savedScript(params: Wire, bizId: number, { state }: Call): string | undefined {
  if (params.script_id === undefined) return undefined;
  const saved = state.jobLibrary.script(bizId, integerOf(params.script_id) ?? 0);
  if (saved) return saved.content;
  throw refused(CODES.noScript, 'Script does not exist', '脚本不存在');
}

/** Text needs a language beside it. */
export function sentScript(params: Wire): string | undefined {
  const script = decoded('script_content', params);
  if (script === undefined) return undefined;
  const type = integerOf(params.script_type);
  if (type === undefined) throw missing('script_type');
  if (type >= 1 && type <= 5) return script;
  throw illegal('script_type', 'a number from 1 to 5 is wanted', '取值应为 1 到 5');
}

export function paramOf(params: Wire): string | undefined {
  return decoded('script_param', params);
}

/** 60 to 86400 seconds. */
export function timeoutOf(params: Wire): number | undefined {
  if (params.script_timeout === undefined) return undefined;
  const seconds = integerOf(params.script_timeout) ?? 0;
  if (seconds >= 60 && seconds <= 86_400) return seconds;
  throw illegal('script_timeout', 'it must be between 60 and 86400', '取值应在 60 到 86400 之间');
}

/** Base64 in, plain text out. */
function decoded(name: string, params: Wire): string | undefined {
  const text = textOf(params[name]);
  if (text === '') return undefined;
  if (text.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(text)) {
    return Buffer.from(text, 'base64').toString('utf8');
  }
  throw illegal(name, 'it is not base64', '不是合法的 base64');
}
