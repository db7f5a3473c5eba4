/**
 * The JSON text of two objects in one, made of the text of each: what has been written once is
 * not written again. They must not share a name.
 */
export function joinObjects(text: string, more: string): string {
  if (text === '{}') return more;
  if (more === '{}') return text;
  return `${text.slice(0, -1)},${more.slice(1)}`;
}
