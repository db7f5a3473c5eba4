import fc from 'fast-check';
import {
  type GraphQLNamedOutputType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { schema } from './schema.ts';

const DIRECTIVES = [
  ...new Array<string>(8).fill(''),
  ...['@skip(if: $x)', '@include(if: $y)', '@skip(if: false)', '@include(if: true) @skip(if: $y)'],
];

const directive = fc.constantFrom(...DIRECTIVES);

/** What is asked of a type, with aliases, fragments, directives and repetitions. */
export function selectionOf(type: GraphQLNamedOutputType, depth: number): fc.Arbitrary<string> {
  const parts = [fieldOf(type, depth), fragmentOf(type, depth)];
  const selection = fc.array(fc.oneof({ arbitrary: fieldOf(type, depth), weight: 5 }, ...parts), {
    minLength: 1,
    maxLength: 5,
  });
  return selection.map((all) => `{ ${all.join(' ')} }`);
}

/** An alias is the field's own, so that what stands under one key can always be merged. */
function fieldOf(type: GraphQLNamedOutputType, depth: number): fc.Arbitrary<string> {
  const typename = fc.constantFrom('__typename', 'kind: __typename');
  if (!isObjectType(type) && !isInterfaceType(type)) return typename;
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || isLeafType(getNamedType(field.type)),
  );
  const each = fields.map((field) => {
    const named = getNamedType(field.type);
    const below = isLeafType(named) ? fc.constant('') : selectionOf(named, depth - 1);
    const alias = fc.constantFrom('', '', `${field.name}2: `);
    return fc
      .tuple(alias, directive, below)
      .map(([key, condition, rest]) => `${key}${field.name} ${condition} ${rest}`);
  });
  return fc.oneof(typename, ...each);
}

function fragmentOf(type: GraphQLNamedOutputType, depth: number): fc.Arbitrary<string> {
  if (depth === 0 || !(isAbstractType(type) || isObjectType(type)))
    return fc.constant('__typename');
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const each = possible.map((one) =>
    fc
      .tuple(directive, selectionOf(one, depth - 1))
      .map(([condition, below]) => `... on ${one.name} ${condition} ${below}`),
  );
  return fc.oneof(...each);
}
