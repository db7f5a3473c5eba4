import {
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';

/** A field of the schema that a component API answers. */
export interface MarkedField {
  /** `Type.field` */
  readonly place: string;
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The fields of the schema by the API that their `@esb` marks name, as `system/api`. */
export function fieldsByApi(schema: GraphQLSchema): ReadonlyMap<string, readonly MarkedField[]> {
  const byApi = new Map<string, MarkedField[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const marked = { place: `${type.name}.${field.name}`, type: type.name, field };
      for (const api of apisOf(field)) byApi.set(api, [...(byApi.get(api) ?? []), marked]);
    }
  }
  return byApi;
}

function apisOf({ astNode }: GraphQLField<unknown, unknown>): string[] {
  const marks = (astNode?.directives ?? []).filter(({ name }) => name.value === 'esb');
  return marks.map(({ arguments: args = [] }) => {
    const value = (of: string) => {
      const found = args.find(({ name }) => name.value === of)?.value;
      return found?.kind === Kind.STRING ? found.value : '';
    };
    return `${value('system')}/${value('api')}`;
  });
}
