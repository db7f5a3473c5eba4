import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite page` finds a gateway: `npm start` in another terminal. */
const GATEWAY = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    // The gateway serves this folder below `/explorer/` and nothing beside it.
    assetsDir: 'explorer',
    // Nothing inline: the page's Content-Security-Policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/schema.graphql'].map((path) => [path, GATEWAY]),
    ),
  },
});
