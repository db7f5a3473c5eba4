import { type DocumentNode, visit } from 'graphql';

const known = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a document holds what is left to the interpreter: introspection, @stream, and an alias
 * that no object of ours may have as a key.
 */
export function isForeign(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let foreign = false;
  visit(document, {
    Field({ name, alias }) {
      foreign ||= alias?.value === '__proto__' || isIntrospection(name.value);
    },
    Directive({ name }) {
      foreign ||= name.value === 'stream';
    },
  });
  known.set(document, foreign);
  return foreign;
}

function isIntrospection(field: string): boolean {
  return field.startsWith('__') && field !== '__typename';
}
