// Prints how many of the component APIs the graph reaches, by system; fails unless it is all.
import { catalogue } from '../src/catalogue.ts';
import { createSchema } from '../src/systems/index.ts';
import { fieldsByApi } from './esb-marks.ts';

const fields = fieldsByApi(createSchema());
const systems = [...new Set(catalogue.map(({ system }) => system))];
let reached = 0;

for (const system of systems) {
  const apis = catalogue.filter((api) => api.system === system);
  const missing = apis.filter(({ name }) => !fields.has(`${system}/${name}`));
  const count = apis.length - missing.length;
  reached += count;
  const rest = missing.length > 0 ? `  missing: ${missing.map(({ name }) => name).join(', ')}` : '';
  console.log(`${system.padEnd(9)} ${count} of ${apis.length}${rest}`);
}
console.log(`${'all'.padEnd(9)} ${reached} of ${catalogue.length}`);
if (reached < catalogue.length) process.exitCode = 1;
