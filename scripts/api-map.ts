// Writes docs/api-map.md from the SDL and the catalogue: which field answers for which component
// API, and which argument becomes which parameter. With --check it only tells whether it is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type GraphQLArgument, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { type CatalogueApi, type CatalogueField, catalogue } from '../src/catalogue.ts';
import { createSchema } from '../src/systems/index.ts';
import { fieldsByApi, type MarkedField } from './esb-marks.ts';

const FILE = new URL('../docs/api-map.md', import.meta.url);

const PAGING: Readonly<Record<string, readonly string[]>> = {
  first: ['limit', 'length', 'page_size'],
  after: ['start', 'page'],
  orderBy: ['sort', 'ordering'],
};

const schema = createSchema();
const fields = fieldsByApi(schema);
const text = render();

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/api-map.md does not fit schema/: run npm run api-map');
  process.exitCode = 1;
}

function render(): string {
  const systems = [...new Set(catalogue.map(({ system }) => system))];
  return `# From component API to field

Made from the schema's \`@esb\` marks by \`npm run api-map\`. An argument that has a parameter's name is
shown with it, and one that is a condition on an attribute with \`condition\`; \`first\`, \`after\` and
\`orderBy\` become the API's own paging. The key of an entity stands
for the parameter of its name: \`Business.sets\` sends the business's \`bizId\`.

${systems.map(section).join('\n')}`;
}

function section(system: string): string {
  const apis = catalogue.filter((api) => api.system === system);
  return `## ${system}

| component API | what it does | field | arguments → parameters |
| --- | --- | --- | --- |
${apis.flatMap(rows).join('\n')}
`;
}

function rows(api: CatalogueApi): string[] {
  const marked = fields.get(`${api.system}/${api.name}`) ?? [];
  return marked.map((one, index) => {
    const name = index === 0 ? `\`${api.name}\`` : '';
    const title = index === 0 ? api.title.replaceAll('|', '\\|') : '';
    return `| ${name} | ${title} | \`${one.place}\` | ${mapping(api, one)} |`;
  });
}

function mapping(api: CatalogueApi, marked: MarkedField): string {
  const wire = leaves(api.params);
  const pairs = [...keysOf(marked), ...marked.field.args.flatMap(argumentNames)].map((name) => {
    const parameter = parameterFor(name, wire);
    return parameter === undefined ? `\`${name}\`` : `\`${name}\` → \`${parameter}\``;
  });
  return pairs.join(', ');
}

/** The fields of the parent that its own key is made of, where the API takes them. */
function keysOf({ type }: MarkedField): string[] {
  const parent = schema.getType(type);
  if (!isObjectType(parent) || ['Query', 'Mutation', 'Subscription'].includes(type)) return [];
  return Object.keys(parent.getFields()).filter((name) => /^(biz|set|module|host)Id$/.test(name));
}

function argumentNames({ name, type }: GraphQLArgument): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || name === 'orderBy') return [name];
  return Object.keys(named.getFields()).map((field) => `${name}.${field}`);
}

function leaves(params: readonly CatalogueField[]): string[] {
  return params.flatMap(({ name, fields: inner, items }) => {
    const below = [...(inner ?? []), ...(items?.fields ?? [])];
    return below.length > 0 ? [...leaves(below), name] : [name];
  });
}

function parameterFor(argument: string, wire: readonly string[]): string | undefined {
  const paging = PAGING[argument]?.find((name) => wire.includes(name));
  if (paging !== undefined) return paging;
  const plain = argument.split('.').at(-1) ?? argument;
  const namesake = wire.find((name) => bare(name) === bare(plain));
  // The CMDB's searches take attributes of any name in a condition.
  return namesake ?? wire.find((name) => name === 'condition');
}

/** A name without what the two spellings differ in. */
function bare(name: string): string {
  return name.replace(/^bk_/, '').replaceAll('_', '').toLowerCase().replace(/s$/, '');
}
