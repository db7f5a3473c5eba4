import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * What stands behind a type of the schema: the record that its resolvers receive. A type that is
 * not listed is its own record, every field ready made. Paths are seen from `src/generated/`.
 */
const mappers: Record<string, string> = {
  AgentStatus: '../graph/keys.ts#HostAddress',
  Alarm: '../systems/monitor/records.ts#AlarmRecord',
  AlarmDetail: '../systems/monitor/records.ts#AlarmRecord',
  Business: '../systems/cmdb/businesses/records.ts#BusinessRecord',
  Host: '../systems/cmdb/hosts/records.ts#HostRecord',
  HostProperty: '../systems/cmdb/hosts/records.ts#HostPropertyRecord',
  HostTransferResult: '../systems/cmdb/transfers/records.ts#HostTransfer',
  InternalModules: '../systems/cmdb/topology/records.ts#IdlePoolRecord',
  JobHostLog: '../systems/job/records.ts#JobHostLogRecord',
  JobInstance: '../systems/job/records.ts#JobInstanceRecord',
  JobStep: '../systems/job/records.ts#JobStepRecord',
  JobStepHost: '../systems/job/records.ts#JobStepHostRecord',
  JobStepOperation: '../systems/job/records.ts#JobStepOperationRecord',
  Module: '../systems/cmdb/modules/records.ts#ModuleRecord',
  Set: '../systems/cmdb/sets/records.ts#SetRecord',
  User: '../graph/keys.ts#UserKey',
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
  },
};

export default config;
