/**
 * All forms in which a text may repeat secrets: as they are, for an address, in JSON (and in JSON
 * within it), for HTML, in Base64, also in the midst of a longer text in it. Longer ones first,
 * for one may hold another.
 */
export function secretForms(secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => [...formsOf(secret)]).sort((a, b) => b.length - a.length);
}

export function blot(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/** A real secret, of letters and digits, is written in one way. */
function formsOf(secret: string): Iterable<string> {
  if (secret === '') return [];
  const once = inJson(secret);
  const twice = inJson(once);
  const written = new Set([secret, once, twice, inJson(twice), inHtml(secret)]);
  return new Set([...written].flatMap((text) => [text, ...inAddresses(text), ...inBase64(text)]));
}

function inAddresses(text: string): string[] {
  const sound = Buffer.from(text).toString(); // half a character has no code in an address
  const encoded = [encodeForm(sound), encodeURI(sound), encodeURIComponent(sound)];
  return [...encoded, ...encoded.map(lowerCaseCodes)];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function encodeForm(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice('='.length);
}

function lowerCaseCodes(text: string): string {
  return text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
}

/** Shorter pieces could be part of any word. */
const SHORTEST_PIECE = 8;

/**
 * Three bytes become four characters: by what stands before, a text comes out in three ways. The
 * characters that also hold a part of a neighbour are left out of the piece.
 */
function inBase64(text: string): string[] {
  const whole = Buffer.from(text);
  const pieces = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), whole]).toString('base64');
    const end = Math.floor(((before + whole.length) * 8) / 6);
    return encoded.slice(Math.ceil((before * 8) / 6), end);
  });
  const forms = [whole.toString('base64'), ...pieces];
  return [...forms, ...forms.map(forAddresses)].filter(({ length }) => length >= SHORTEST_PIECE);
}

function forAddresses(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
