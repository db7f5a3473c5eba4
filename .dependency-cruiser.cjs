// Who may import whom: CONTRIBUTING.md in words, here as rules. An import of a type counts as an
// import everywhere, for a type ties two files together as well as a value does.

/** A file, or a folder, that plays one part in a wing: `api.ts`, `host-api.ts`, `api/hosts.ts`. */
const part = (names) => `^src/systems/.+[/-](?:${names})(?:\\.ts$|/)`;

/** `main → gateway → systems → graph → esb`: a layer may import the ones after it, no other. */
const layers = ['esb', 'graph', 'systems', 'gateway'];

const downwards = layers.map((layer, height) => ({
  name: `downwards-from-${layer}`,
  comment: `main → gateway → systems → graph → esb: ${layer}/ may import only what is below it.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^src/',
    pathNot: [
      ...layers.slice(0, height + 1).map((below) => `^src/${below}/`),
      '^src/catalogue\\.ts$',
      ...(height > 0 ? ['^src/generated/'] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'esb-knows-no-graphql',
      comment: 'The transport knows HTTP and the envelope of BlueKing; GraphQL begins in graph/.',
      severity: 'error',
      from: { path: '^src/esb/' },
      to: { path: 'node_modules/(?:graphql|graphql-[^/]+|@graphql-[^/]+|@envelop|dataloader)/' },
    },
    {
      name: 'wings-do-not-meet',
      comment: 'Wings meet at keys (graph/keys.ts), never at one another’s files, not even types.',
      severity: 'error',
      from: { path: '^src/systems/([^/]+)/', pathNot: '^src/systems/plan/' },
      to: { path: '^src/systems/', pathNot: '^src/systems/$1/' },
    },
    {
      name: 'wings-by-their-door',
      comment:
        'What joins the wings, systems/*.ts and the planner’s rules, takes the one door of each: its index.ts.',
      severity: 'error',
      from: { path: '^src/systems/(?:plan/)?[^/]+\\.ts$' },
      to: { path: '^src/systems/[^/]+/', pathNot: '^src/systems/(?:[^/]+/index|plan/[^/]+)\\.ts$' },
    },
    {
      name: 'systems-by-their-door',
      comment: 'Only systems/index.ts knows the wings; gateway and main take them from there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:systems|generated)/' },
      to: { path: '^src/systems/', pathNot: '^src/systems/index\\.ts$' },
    },
    {
      name: 'api-is-below-loaders',
      comment: 'Within a wing: resolvers → loaders → api.',
      severity: 'error',
      from: { path: part('api') },
      to: { path: part('loaders|resolvers') },
    },
    {
      name: 'loaders-are-below-resolvers',
      comment: 'Within a wing: resolvers → loaders → api.',
      severity: 'error',
      from: { path: part('loaders') },
      to: { path: part('resolvers') },
    },
    {
      name: 'leaves-of-a-wing',
      comment: 'fields, codes and records are data; they import no code that uses them.',
      severity: 'error',
      from: { path: part('fields|codes|records') },
      to: { path: [part('api|loaders|resolvers'), '^src/systems/.+/index\\.ts$'] },
    },
    {
      name: 'generated-is-types',
      comment: 'src/generated has no code to run: import it with `import type`.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { path: '^src/generated/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'generated-knows-records',
      comment:
        'The mappers of codegen.ts may name the context, a type of graph/ or the records of a wing.',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/', pathNot: ['^src/generated/', '^src/graph/', part('records')] },
    },
    {
      name: 'sandbox-stands-alone',
      comment:
        'The sandbox reads the catalogue and nothing else of ours, so that one mistake cannot agree with itself.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { pathNot: ['^src/sandbox/', '^src/catalogue\\.ts$'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'sandbox-is-for-main',
      comment: 'Only the command line (and tests and the benchmark) may start a sandbox.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/sandbox/', '^src/command/'] },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'config-is-for-main',
      comment: 'Only the command line reads the configuration; it hands it on as values.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:main\\.ts$|command/)' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'catalogue-is-a-leaf',
      comment: 'Everybody may read the catalogue, so it may import nobody.',
      severity: 'error',
      from: { path: '^src/catalogue\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main.ts is where the program begins.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'store-knows-the-ports',
      comment: 'store/ keeps what graph/live/ describes, and knows neither wings nor gateway.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: ['^src/store/', '^src/graph/(?:live/|keys\\.ts$)'] },
    },
    {
      name: 'redis-knows-the-ports',
      comment:
        'redis/ fills the ports of graph/live/, store/ and esb/ in; only the command line knows that it does.',
      severity: 'error',
      from: { path: '^src/redis/' },
      to: { path: '^src/', pathNot: '^src/(?:redis/|graph/live/|store/|esb/index\\.ts$)' },
    },
    {
      name: 'redis-is-for-main',
      comment: 'Everybody else takes what is shared by a port, so that a gateway can stand alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:redis|command)/' },
      to: { path: '^src/redis/' },
    },
    {
      name: 'src-is-the-product',
      comment: 'What is shipped does not lean on tests, benchmarks, scripts or build output.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts|examples|page|dist)/' },
    },
    {
      name: 'page-knows-the-graph-alone',
      comment:
        'The explorer is a client like any other: it knows the schema, nothing of the server.',
      severity: 'error',
      from: { path: '^page/' },
      to: { path: '^(?:src|test|bench|scripts)/' },
    },
    {
      name: 'no-circles',
      comment: 'Types included: a circle has no first file to read.',
      severity: 'error',
      from: { path: '^(?:src|page)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or remove it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        // mappers.ts is what codegen.ts reads of a wing
        pathNot: '^src/(?:main\\.ts$|generated/|systems/\\w+/mappers\\.ts$)',
      },
      to: {},
    },
    {
      name: 'no-dead-files',
      comment: 'No way leads from main.ts to this file, so only tests can be using it.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '^src/(?:main\\.ts$|systems/\\w+/mappers\\.ts$)',
        reachable: false,
      },
    },
    {
      name: 'declared-dependencies',
      comment: 'src/ imports what package.json lists under dependencies, types included.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: [
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'deprecated',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        // Types alone, which the cruiser does not look for: TypeScript would complain.
        pathNot: '^@graphql-typed-document-node/core$',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
