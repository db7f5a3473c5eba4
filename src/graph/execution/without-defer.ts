import { type DocumentNode, visit } from 'graphql';

const known = new WeakMap<DocumentNode, DocumentNode>();

/** The same document with nothing deferred; itself when nothing is. */
export function withoutDefer(document: DocumentNode): DocumentNode {
  const before = known.get(document);
  if (before) return before;
  const whole = visit(document, {
    Directive: ({ name }) => (name.value === 'defer' ? null : undefined),
  });
  known.set(document, whole);
  return whole;
}
