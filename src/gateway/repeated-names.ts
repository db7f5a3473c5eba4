/**
 * Whether the object that a JSON text is has two members of one name, however either is spelt. The
 * text has been parsed before, so it is known to be JSON.
 */
export function repeatsName(text: string): boolean {
  const names = new Set<string>();
  let depth = 0;
  for (const { 0: token } of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':')) {
      const name = JSON.parse(token.slice(0, -1).trimEnd()) as string; // a string by its quotes
      if (names.has(name)) return true;
      names.add(name);
    }
  }
  return false;
}

/** Strings, with the colon behind one that is a name, and what opens and closes. */
const TOKENS = /"(?:[^"\\]|\\.)*"\s*:?|[[\]{}]/g;
