// Builds the explorer's page into dist/page/, when its sources are not those that it was built from:
// starting must not wait for a bundler when nothing has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PAGE = 'page';
const MARK = 'dist/page/.built-from';

/** Whether there is a bundler, and something to build with it. */
export function canBuildPage() {
  return existsSync('node_modules/vite/package.json') && existsSync(join(PAGE, 'index.html'));
}

/** Resolves at once when the page that lies there was built from the sources as they are. */
export async function buildPage() {
  const wanted = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  const { build } = await import('vite');
  await build({ root: PAGE, configFile: join(PAGE, 'vite.config.ts') });
  writeFileSync(MARK, wanted);
}

/** What the page depends on: its sources, and the versions of what goes into it. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = readdirSync(PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [...files, 'package.json', 'tsconfig.json']) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage();
