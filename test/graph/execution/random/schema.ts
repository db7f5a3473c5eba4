import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLObjectType, isObjectType } from 'graphql';

/** Every kind of type there is, with lists and `!` in many places. */
export const schema = makeExecutableSchema({
  typeDefs: `
    interface Named { id: Int name: String! next: Named }
    type A implements Named {
      id: Int name: String! next: Named
      a: Int! sureA: A! bs: [B!] grid: [[A]!] someA: [Found] ints: [Int!]
    }
    type B implements Named {
      id: Int name: String! next: Named
      os: Os sureNext: Named! as: [A]! found: Found! table: [[Float]!]!
    }
    union Found = A | B
    enum Os { X Y }
    type Query { a: A b: B! named: [Named!] found: [Found]! id: Int deep: [[[Named]!]] }
    type Mutation { first: A second: B! third: [Found!] id: Int }
  `,
});

export function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}
