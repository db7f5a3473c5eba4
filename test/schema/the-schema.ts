import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { schemaSources } from '../../src/graph/schema.ts';

/** Every SDL file as it stands in the folder, parsed. */
export const documents: readonly DocumentNode[] = schemaSources().map((source) => parse(source));

/** The schema as the specification has it: unlike graphql-tools it merges nothing silently. */
export const schema: GraphQLSchema = buildASTSchema(concatAST(documents));

export interface PlacedField {
  /** `Type.field` */
  readonly name: string;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of every object and interface type that is ours. */
export function allFields(of: GraphQLSchema = schema): PlacedField[] {
  const types = Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    return fields.map((field) => ({ name: `${type.name}.${field.name}`, type: type.name, field }));
  });
}

/** The `@esb` marks of a field, as `system/api`. */
export function marksOf(node: FieldDefinitionNode | null | undefined): string[] {
  const marks = (node?.directives ?? []).filter(({ name }) => name.value === 'esb');
  return marks.map((mark) => {
    const values = (mark.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.STRING ? value.value : '',
    ]);
    const { system = '', api = '' } = Object.fromEntries(values) as Record<string, string>;
    return `${system}/${api}`;
  });
}
