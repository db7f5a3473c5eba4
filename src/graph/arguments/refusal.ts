import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { argumentsOf } from '../execution/arguments-of.ts';
import { type ArgumentsCheck, argumentsCheck } from './checks.ts';
import type { ArgumentPolicy } from './policy.ts';

type Values = Readonly<Record<string, unknown>>;

/** A field of a document with arguments that have to be looked at. */
interface Site {
  readonly node: FieldNode;
  readonly args: (variables: Values) => Values;
  readonly check: ArgumentsCheck;
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Values;
}

const known = new WeakMap<DocumentNode, { schema: GraphQLSchema; sites: readonly Site[] }>();

/**
 * What is wrong with the arguments of an operation, wherever they stand in it; undefined nearly
 * always. It is asked before anything of the operation is begun. A document is read once.
 */
export function argumentRefusal(
  { schema, document, variables }: Asked,
  policy: ArgumentPolicy,
): GraphQLError | undefined {
  const before = known.get(document);
  const { sites } = before?.schema === schema ? before : readOnce(schema, document);
  for (const site of sites) {
    const refusal = refusalAt(site, variables, policy);
    if (refusal) return refusal;
  }
  return undefined;
}

function refusalAt(
  { node, args, check }: Site,
  variables: Values,
  policy: ArgumentPolicy,
): GraphQLError | undefined {
  const given = valuesOrNot(args, variables);
  if (!given) return undefined;
  try {
    check(given, policy);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
  }
}

/** What cannot be read as arguments is told where the field itself asks. */
function valuesOrNot(args: Site['args'], variables: Values): Values | undefined {
  try {
    return args(variables);
  } catch {
    return undefined;
  }
}

function readOnce(schema: GraphQLSchema, document: DocumentNode) {
  const sites: Site[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const definition = types.getFieldDef();
        if (!definition || !node.arguments?.length) return;
        const check = argumentsCheck(types.getParentType()?.name ?? '', definition);
        if (check) sites.push({ node, check, args: argumentsOf(definition, [node]) });
      },
    }),
  );
  const read = { schema, sites };
  known.set(document, read);
  return read;
}
