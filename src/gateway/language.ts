import type { Language } from '../esb/index.ts';
import type { RequestHeaders } from './headers.ts';

/** The language in which the ESB should answer: Chinese for a reader who puts it first. */
export function languageOf(headers: RequestHeaders): Language {
  const first = headers.get('accept-language')?.trim().toLowerCase() ?? '';
  return /^zh\b/.test(first) ? 'zh-hans' : 'en';
}
