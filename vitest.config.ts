import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The copy that Node itself takes, for our code as for our dependencies: graphql refuses a
    // schema of another copy of itself.
    alias: { graphql: createRequire(import.meta.url).resolve('graphql') },
  },
  test: {
    // Two cores are what a hosted runner has; more workers only make the timings unsteady.
    pool: 'forks',
    maxWorkers: 2,
    // Tests of one worker share their imports: graphql alone costs more than most of them.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,hostile,chaos,overload,live,browser}/**'],
          testTimeout: 5_000,
        },
      },
      {
        extends: true,
        test: {
          // Real servers over real HTTP: they take their time to start and to stop.
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      // Campaigns with figures to print, each with a command of its own: `npm run test:hostile`.
      ...['hostile', 'chaos', 'overload', 'live', 'browser'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          disableConsoleIntercept: true,
        },
      })),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
