import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from './build.ts';
import type { Scene } from './contestants.ts';
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
  for (const scene of scenes(options)) {
    console.error(`bench: ${scene.query.name}, ${scene.hosts} hosts, ${scene.latencyMs} ms …`);
    results.push(...(await measure(crew, scene, options)));
  }
  const text = report(options, results, performance.now() - began);
  const file = `${RESULTS}/${new Date().toISOString().slice(0, 16).replaceAll(':', '')}.md`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, text);
  console.log(text);
  console.error(`bench: written to ${file}`);
}

function scenes({ queries, hosts, latencies, cpuProf }: Options): Scene[] {
  return queries.flatMap((query) => {
    const variables = query.variables();
    const sizes = hosts.flatMap((size) => latencies.map((latencyMs) => [size, latencyMs] as const));
    return sizes.map(([size, latencyMs]) => ({
      ...{ query, variables, cpuProf },
      ...{ hosts: size, latencyMs },
    }));
  });
}
