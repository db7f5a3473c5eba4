import type { Texts } from './language.ts';
import type { Wire } from './values.ts';

/** A call that ends with `result: false`; thrown by the ESB's checks and by handlers alike. */
export class Failure extends Error {
  readonly madeBy: 'esb' | 'system';
  readonly code: number | string;
  readonly texts: Texts;
  /** What stands beside `data` in the envelope, such as itsm's `messages`. */
  readonly beside: Wire;

  constructor(madeBy: 'esb' | 'system', code: number | string, texts: Texts, beside: Wire = {}) {
    super(texts.en);
    this.name = 'Failure';
    this.madeBy = madeBy;
    this.code = code;
    this.texts = texts;
    this.beside = beside;
  }
}

/** The ESB's own refusal: code 13060xx to 13064xx, `data` null (behaviour.md A5). */
export function esbFailure(code: number, en: string, zh: string = en): Failure {
  return new Failure('esb', code, { en, zh });
}

/** The refusal of the system behind the ESB, with that system's code. */
export function systemFailure(code: number | string, en: string, zh: string = en): Failure {
  return new Failure('system', code, { en, zh });
}

/** 1306000: what authentication, forms and unreadable bodies have in common (A5). */
export const GENERAL_ERROR = 1306000;
