// `npm start` and `npm ci` build first, so that `dist/` is never older than `src/` and `page/`. In an
// image made with `npm ci --omit=dev` there is no compiler: there `dist/` comes ready made.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildPage, canBuildPage } from './build-page.mjs';

const compiler = 'node_modules/typescript/bin/tsc';

if (existsSync(compiler) && existsSync('src')) {
  try {
    execFileSync(process.execPath, [compiler, '-b', 'tsconfig.build.json'], { stdio: 'inherit' });
    if (canBuildPage()) await buildPage();
  } catch (failure) {
    if (failure.status === undefined) console.error(failure);
    process.exitCode = failure.status ?? 1;
  }
}
