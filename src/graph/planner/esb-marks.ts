import { type GraphQLField, Kind } from 'graphql';
import { type CatalogueApi, catalogueApi } from '../../catalogue.ts';

type Field = GraphQLField<unknown, unknown>;

const known = new WeakMap<Field, readonly CatalogueApi[]>();

/** The component APIs that answer a field, by its `@esb` marks; none for what costs no call. */
export function esbMarks(field: Field): readonly CatalogueApi[] {
  const before = known.get(field);
  if (before) return before;
  const marks = field.astNode?.directives?.filter(({ name }) => name.value === 'esb') ?? [];
  const apis = marks.map(({ arguments: args = [] }) => {
    const values = Object.fromEntries(
      args.map(({ name, value }) => [name.value, value.kind === Kind.STRING ? value.value : '']),
    );
    return catalogueApi(values['system'] ?? '', values['api'] ?? '');
  });
  known.set(field, apis);
  return apis;
}
