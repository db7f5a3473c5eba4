// `npm start` and `npm ci` build first, so that `dist/` is never older than `src/`. In an image
// made with `npm ci --omit=dev` there is no compiler: there `dist/` comes ready made.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const compiler = 'node_modules/typescript/bin/tsc';

if (existsSync(compiler) && existsSync('src')) {
  try {
    execFileSync(process.execPath, [compiler, '-b', 'tsconfig.build.json'], { stdio: 'inherit' });
  } catch (failure) {
    process.exitCode = failure.status ?? 1;
  }
}
