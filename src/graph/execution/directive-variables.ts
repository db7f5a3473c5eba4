import { type DocumentNode, Kind, visit } from 'graphql';

/** The variables of a document that its directives hang on. */
export interface DirectiveVariables {
  /** Of @skip and @include: whether something is asked for at all. */
  readonly asking: ReadonlySet<string>;
  /** Of @defer: whether it may come later; one that is left out means yes. */
  readonly deferring: ReadonlySet<string>;
}

const known = new WeakMap<DocumentNode, DirectiveVariables>();

export function directiveVariables(document: DocumentNode): DirectiveVariables {
  const before = known.get(document);
  if (before) return before;
  const asking = new Set<string>();
  const deferring = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      const names = name.value === 'defer' ? deferring : asking;
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const found = { asking, deferring };
  known.set(document, found);
  return found;
}
