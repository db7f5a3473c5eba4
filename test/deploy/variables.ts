import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);

/** Every variable of the environment that the configuration reads. */
export function knownVariables(): ReadonlySet<string> {
  const files = [
    'config.ts',
    ...readdirSync(new URL('config/', source)).map((file) => `config/${file}`),
  ];
  const text = files.map((file) => readFileSync(new URL(file, source), 'utf8')).join('\n');
  return new Set(
    [...text.matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)'/g)].map(([, name = '']) => name),
  );
}
