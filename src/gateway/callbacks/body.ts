/**
 * What a callback says. Job sends JSON at first; its one retry sends the same as form data
 * (behaviour.md D4), be it the JSON text whole or its members as fields. As with the ESB, a body
 * that begins with `{` is JSON, whatever its type says. Undefined for what is neither.
 */
export function parseCallback(body: string): unknown {
  const text = body.trim();
  return text.startsWith('{') ? json(text) : form(text);
}

function form(text: string): unknown {
  const fields = [...new URLSearchParams(text)];
  const [first] = fields;
  if (first?.[0].startsWith('{')) return json(first.join('=').replace(/=$/, ''));
  if (!first || fields.some(([, value]) => value === '')) return undefined;
  return Object.fromEntries(fields.map(([name, value]) => [name, json(value) ?? value]));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
