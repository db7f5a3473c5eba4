import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from './build.ts';
import { Crew } from './crew.ts';
import { type Measured, measure } from './measure.ts';
import { type Options, readOptions } from './options.ts';
import { RESULTS } from './paths.ts';
import { report } from './report.ts';

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  // Not left to the event loop: what is still running would keep it alive.
  process.exit(1);
}

async function bench(options: Options): Promise<void> {
  const began = performance.now();
  build(options.build);
  const crew = new Crew();
  const results: Measured[] = [];
  for (const query of options.queries) {
    console.error(`bench: ${query.name} (${query.measures.join(', ')}) …`);
    results.push(await measure(crew, query, options));
  }
  const text = report(options, results, performance.now() - began);
  const file = `${RESULTS}/${new Date().toISOString().slice(0, 16).replaceAll(':', '')}.md`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, text);
  console.log(text);
  console.error(`bench: written to ${file}`);
}
