import {
  type ASTVisitor,
  type DirectiveNode,
  GraphQLError,
  Kind,
  type ValidationContext,
} from 'graphql';

/**
 * What the GraphQL library of this version does not check of @defer: a label is fixed and names one
 * fragment, and the roots of mutations, which run in turn, and of subscriptions are not deferred.
 */
export function deferRule(context: ValidationContext): ASTVisitor {
  const labels = new Map<string, DirectiveNode>();
  const refuse = (message: string, nodes: readonly DirectiveNode[]) =>
    context.reportError(new GraphQLError(message, { nodes }));
  return {
    Directive(node) {
      if (node.name.value !== 'defer') return;
      if (standsOnSuchRoot(context)) {
        refuse(`@defer cannot stand on the root fields of a mutation or a subscription.`, [node]);
      }
      const label = node.arguments?.find(({ name }) => name.value === 'label')?.value;
      if (label?.kind === Kind.VARIABLE) {
        refuse('The label of @defer must be a fixed string, not a variable.', [node]);
      }
      if (label?.kind !== Kind.STRING) return;
      const other = labels.get(label.value);
      if (other) refuse('The label of a @defer must be unlike every other.', [other, node]);
      labels.set(label.value, node);
    },
  };
}

function standsOnSuchRoot(context: ValidationContext): boolean {
  const schema = context.getSchema();
  const parent = context.getParentType();
  const roots: unknown[] = [schema.getMutationType(), schema.getSubscriptionType()];
  return parent != null && roots.includes(parent);
}
