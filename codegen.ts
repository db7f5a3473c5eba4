import type { CodegenConfig } from '@graphql-codegen/cli';
import { mappers as cmdb } from './src/systems/cmdb/mappers.ts';
import { mappers as cmsi } from './src/systems/cmsi/mappers.ts';
import { mappers as gse } from './src/systems/gse/mappers.ts';
import { mappers as itsm } from './src/systems/itsm/mappers.ts';
import { mappers as job } from './src/systems/job/mappers.ts';
import { mappers as login } from './src/systems/login/mappers.ts';
import { mappers as monitor } from './src/systems/monitor/mappers.ts';
import { mappers as paas } from './src/systems/paas/mappers.ts';
import { mappers as sops } from './src/systems/sops/mappers.ts';

/**
 * What stands behind a type of the schema: the record that its resolvers receive. A type that is
 * not listed by its wing is its own record, every field ready made.
 */
const mappers = {
  ...cmdb,
  ...cmsi,
  ...gse,
  ...itsm,
  ...job,
  ...login,
  ...monitor,
  ...paas,
  ...sops,
};

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../graph/context.ts#GraphContext',
        mappers,
        scalars: { DateTime: 'string', Long: 'number', JSON: 'unknown' },
        // A scalar that is not listed above stops the generation instead of becoming unknown.
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        namingConvention: 'change-case-all#upperCaseFirst',
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '',
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        immutableTypes: true,
        // Every resolver is a plain function, so that a test can call it.
        makeResolverTypeCallable: true,
        optionalResolveType: true,
        noSchemaStitching: true,
      },
    },
    // The operations of the explorer's page, as text: no parser and no printer goes to a browser.
    'page/src/generated/operations.ts': {
      documents: 'page/src/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        scalars: { DateTime: 'string', Long: 'number', JSON: 'unknown' },
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        dedupeFragments: true,
      },
    },
  },
};

export default config;
