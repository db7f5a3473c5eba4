import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { Caller } from '../../src/esb/index.ts';
import { encodeNodeId } from '../../src/graph/node-ids.ts';
import { nodeResolvers } from '../../src/graph/nodes.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    interface Node { id: ID! }
    type Host implements Node { id: ID! hostId: Int! }
    type User implements Node { id: ID! username: String! }
    type Query { node(id: ID!): Node }
  `,
  resolvers: {
    ...nodeResolvers({
      Host: ({ key: [id] }) =>
        Promise.resolve(id === '404' ? null : { id: 'h', hostId: Number(id) }),
      User: ({ key: [name] }) => Promise.resolve({ id: 'u', username: name }),
    }),
  },
});

const ask = (id: string) =>
  graphql({
    schema,
    source: `query($id: ID!) {
      node(id: $id) { __typename ... on Host { hostId } ... on User { username } }
    }`,
    variableValues: { id },
    contextValue: { caller: new Caller({ appCode: 'a', appSecret: 's' }) },
  });

test('a node is found by the type that its id tells', async () => {
  const host = await ask(encodeNodeId('Host', 7));
  expect(host).toEqual({ data: { node: { __typename: 'Host', hostId: 7 } } });
  const user = await ask(encodeNodeId('User', 'ann'));
  expect(user).toEqual({ data: { node: { __typename: 'User', username: 'ann' } } });
});

test('a node that is gone is null without an error', async () => {
  expect(await ask(encodeNodeId('Host', 404))).toEqual({ data: { node: null } });
});

test.each(['Nothing', 'Query', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  'an id of the type %s is the mistake of whoever made it',
  async (type) => {
    const { data, errors } = await ask(encodeNodeId(type, 1));
    expect(data).toEqual({ node: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  },
);
