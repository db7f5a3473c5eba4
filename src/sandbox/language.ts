/** Languages that the ESB passes on; anything but `zh-hans` counts as its default (A6). */
export type Language = 'en' | 'zh-hans';

/** A text in both languages of the ESB. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

export function languageOf(header: string | string[] | undefined): Language {
  const wanted = Array.isArray(header) ? header[0] : header;
  return wanted?.toLowerCase() === 'zh-hans' ? 'zh-hans' : 'en';
}

export function inLanguage(texts: Texts, language: Language): string {
  return language === 'en' ? texts.en : texts.zh;
}
