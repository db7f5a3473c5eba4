import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, Source } from 'graphql';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL files, each with its name, so that an error in one can say where it stands. */
export function schemaSources(): Source[] {
  return readdirSync(SCHEMA_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => new Source(readFileSync(new URL(file, SCHEMA_FOLDER), 'utf8'), file));
}

/** An executable schema of the SDL files, what is added to them, and all resolvers. */
export function assembleSchema(
  resolvers: readonly object[],
  added: readonly string[] = [],
): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...schemaSources().map(({ body }) => body), ...added],
    resolvers: resolvers as NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>,
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
    inheritResolversFromInterfaces: false,
  });
}

/** The whole schema as one text, `@esb` marks included. */
export function printSdl(schema: GraphQLSchema): string {
  return printSchemaWithDirectives(schema);
}
