import * as fc from 'fast-check';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { figure } from '../kit/figures.ts';
import { Choices } from '../kit/random/choices.ts';
import { allFields, schema } from '../schema/the-schema.ts';
import { OddValues } from './odd-values.ts';
import { operationAround, wayTo } from './operation-around.ts';

const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 5_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 5);
const WITHIN_MS = 10_000;

const OF_THE_CONTRACT = new Set([
  ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'RATE_LIMITED'],
  ...['QUERY_TOO_COMPLEX', 'ESB_ERROR', 'ESB_TIMEOUT', 'ESB_UNAVAILABLE', 'ESB_BAD_RESPONSE'],
  ...['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'],
]);

const answered = figure('inputs answered properly');
const astray: unknown[] = [];
const note = (reason: unknown) => void astray.push(reason);
const fields = fieldsWithArguments(schema);
let bkgraph: Bkgraph;

beforeAll(async () => {
  process.on('unhandledRejection', note);
  const hasty = { headers: 2_000, body: 2_000 };
  bkgraph = await startBkgraph({
    sandbox: { callLog: false },
    client: { timeouts: { default: hasty } },
  });
});

afterAll(async () => {
  await bkgraph.stop();
  process.off('unhandledRejection', note);
});

test('whatever the arguments of a field, its answer is data or an error with a code of the contract', async () => {
  const wrong: string[] = [];
  const number = fc.noBias(fc.nat({ max: Choices.highest }));
  const tapes = fc.sample(fc.array(number, { minLength: 60, maxLength: 60 }), {
    numRuns: INPUTS,
    seed: SEED,
  });
  for (let at = 0; at < INPUTS && wrong.length < 30; at += 20) {
    const some = tapes.slice(at, at + 20);
    wrong.push(...(await Promise.all(some.map((tape, index) => wrongOf(tape, at + index)))).flat());
  }
  expect(wrong).toEqual([]);
  expect(astray).toEqual([]);
});

/** Every field in turn, with other arguments each time. */
async function wrongOf(tape: readonly number[], at: number): Promise<string[]> {
  const { coordinate, type, field } = pick(at);
  const values = new OddValues(new Choices(tape));
  const variables = values.forArguments(field.args);
  const asked = { query: operationAround(schema, type, field, variables), variables };
  const wrong = await wrongIn(asked);
  answered.tried(wrong === undefined);
  return wrong === undefined ? [] : [`${coordinate}: ${wrong}\n${JSON.stringify(asked)}`];
}

async function wrongIn(asked: object): Promise<string | undefined> {
  try {
    const response = await fetch(`${bkgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    // What is looked through; a body that is no JSON throws.
    const { data, errors = [] } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (data === undefined && errors.length === 0) return 'neither data nor errors';
    const foreign = errors.find(({ extensions }) => !OF_THE_CONTRACT.has(extensions?.code ?? ''));
    return foreign && JSON.stringify(foreign);
  } catch (error) {
    return `no answer: ${String(error)}`;
  }
}

function pick(at: number) {
  const picked = fields[at % fields.length];
  if (!picked) throw new Error('the schema has no field with arguments');
  return picked;
}

function fieldsWithArguments(of: GraphQLSchema) {
  return allFields(of)
    .filter(({ field, type }) => field.args.length > 0 && type !== 'Subscription')
    .filter(({ type }) => isObjectType(of.getType(type)) && wayTo(of, type))
    .map(({ name, type, field }) => ({ coordinate: name, type, field }));
}
