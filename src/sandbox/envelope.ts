import type { CatalogueApi } from '../catalogue.ts';
import { Answer } from './answer.ts';
import { Failure } from './failure.ts';
import { inLanguage, type Language } from './language.ts';
import type { SandboxModes } from './modes.ts';

/** What the envelope of one answer depends on. */
export interface EnvelopeContext {
  readonly api: CatalogueApi;
  readonly requestId: string;
  readonly language: Language;
  readonly modes: Readonly<SandboxModes>;
}

const SUCCESS_MESSAGE: Readonly<Record<string, string>> = {
  bk_login: 'OK',
  cc: 'success',
  cmsi: 'OK',
  itsm: 'success',
  monitor: 'OK',
};

/** An answer that is true: the four keys and `request_id` (behaviour.md A3). */
export function successEnvelope(data: unknown, context: EnvelopeContext): object {
  const message = SUCCESS_MESSAGE[context.api.system] ?? '';
  const answer = data instanceof Answer ? data : new Answer(data, {});
  const sent = envelope(true, successCode(context), message, answer.data ?? null, context);
  return { ...sent, ...answer.beside };
}

/**
 * Monitor's code is text or 200, by the API and the part of its document (A3, catalogue README);
 * cmsi's is 0, though its document shows "00" (A3).
 */
function successCode({ api, modes }: EnvelopeContext): number | string {
  const codes = api.success_codes;
  if (api.system === 'monitor') {
    return (modes.monitorCode === 'example' ? codes[0] : codes.at(-1)) ?? '0';
  }
  return api.system === 'cmsi' && modes.cmsiCode === 'documented' ? (codes[0] ?? 0) : 0;
}

/** An answer that is false, of the ESB or of the system behind. */
export function failureEnvelope(failure: Failure, context: EnvelopeContext): object {
  const message = inLanguage(failure.texts, context.language);
  if (failure.code === 1306404 || failure.code === 1306405) return unrouted(failure.code, message);
  if (failure.madeBy === 'esb') return esbEnvelope(failure.code, message, context.requestId);
  // bk_login's data on failure is {}, not null (H)
  const data = context.api.system === 'bk_login' ? {} : null;
  return { ...envelope(false, failure.code, message, data, context), ...failure.beside };
}

/** The 404 body has three keys only (A4). */
export const notFoundBody = { result: false, data: null, message: 'The content does not exist' };

/** Whatever a handler threw, as a Failure: a crash in a component is 1306000 (A5). */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const text = 'Component error, please contact the component developer to handle it.';
  const cause = thrown instanceof Error ? ` (${thrown.message})` : '';
  return new Failure('esb', 1306000, {
    en: text + cause,
    zh: `组件异常，请联系组件开发者${cause}`,
  });
}

/** Refusals made before the channel runs carry no request_id (A4). */
function unrouted(code: number, message: string): object {
  return { result: false, code, message, data: null };
}

function esbEnvelope(code: number | string, message: string, requestId: string): object {
  return { result: false, code, message, data: null, request_id: requestId };
}

function envelope(
  result: boolean,
  code: number | string,
  message: string,
  data: unknown,
  { api, requestId, modes }: EnvelopeContext,
): object {
  const inner =
    modes.ccEnvelope === 'bk_error_code' && api.envelope === 'bk_error_code/bk_error_msg';
  return inner
    ? { result, bk_error_code: code, bk_error_msg: message, data, request_id: requestId }
    : { result, code, message, data, request_id: requestId };
}
