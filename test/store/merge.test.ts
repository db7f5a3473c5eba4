import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPosition } from '../../src/graph/live/positions.ts';
import type { EntryBodies, EntryKind, PlacedEntry } from '../../src/store/entry.ts';
import { openFile, type StoreFile } from '../../src/store/file.ts';
import { Merge } from '../../src/store/merge.ts';

const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const hosts = fc.subarray(['0:10.0.0.1', '0:10.0.0.2', '1:10.0.0.1']);
const launch = oneOf('a', 'b');
const run = { bizId: oneOf(2, 3), jobInstanceId: oneOf(7, 8) };
const intended = {
  origin: oneOf('SCRIPT', 'TASK'),
  name: oneOf(null, 'deploy', 'restart'),
  targets: hosts,
  appCode: oneOf('demo', 'other'),
  username: oneOf(null, 'ada'),
};

type Bodies = { readonly [Kind in EntryKind]: fc.Arbitrary<EntryBodies[Kind]> };

const bodies: Bodies = {
  // A launch is intended once: whoever tells it again tells the same.
  'run intended': launch.map((id) => ({
    ...{ launch: id, bizId: 2, origin: 'SCRIPT', name: `run ${id}`, appCode: 'demo' },
    ...{ username: null, targets: id === 'a' ? ['0:10.0.0.1'] : ['0:10.0.0.2', '0:10.0.0.3'] },
  })),
  'run started': fc.record({ launch, ...run, bizId: oneOf(2), name: oneOf(null, 'x', 'y') }),
  'run refused': fc.record({ launch }),
  'run found': fc.record({ ...run, ...intended }),
  'run seen': fc.record(
    {
      ...run,
      name: oneOf('x', 'z'),
      status: oneOf(2, 3, 4),
      finished: fc.boolean(),
      targets: hosts,
    },
    { requiredKeys: ['bizId', 'jobInstanceId'] },
  ),
  event: oneOf('k1', 'k2').map((key) => ({ key, channels: ['cc host 2', 'cc *'], body: key })),
};

const kinds = Object.keys(bodies) as EntryKind[]; // Object.keys widens

const entry = fc.oneof(
  ...kinds.map((kind) =>
    fc.record({ kind: fc.constant(kind), body: bodies[kind] as fc.Arbitrary<unknown> }),
  ),
);

/** A stream: each entry has a place, and an intention its one time, as told by who intended it. */
const stream = fc
  .array(fc.tuple(entry, fc.integer({ min: 1, max: 4 })), { maxLength: 24 })
  .map((all): PlacedEntry[] =>
    all.map(([{ kind, body }, at], index) => ({
      ...{ kind, body: JSON.stringify(body), position: `${index + 1}-0` },
      at: kind === 'run intended' ? (JSON.stringify(body).includes('"a"') ? 1 : 2) : at,
    })),
  );

it('entries in any order, and told again, make the same tables', async () => {
  const disorder = stream.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length }),
      fc.shuffledSubarray(entries, { minLength: entries.length }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(disorder, async ([entries, some, each]) => {
      expect(await tablesOf([...some, ...each])).toEqual(await tablesOf(entries));
    }),
    { numRuns: 150 },
  );
});

async function tablesOf(entries: readonly PlacedEntry[]): Promise<unknown> {
  const file = openFile(undefined);
  const merge = await Merge.on(file.writer);
  for (const { kind, at, body, position } of entries) {
    const place = readPosition(position) ?? { ms: 0, n: 0 };
    await merge.entry(kind, at, JSON.parse(body) as EntryBodies[typeof kind], place); // as generated
  }
  const tables = dump(file);
  file.close();
  return tables;
}

function dump({ reader }: StoreFile): unknown {
  return ['launches', 'links', 'runs', 'targets', 'events', 'channels'].map((table) => [
    table,
    reader.prepare(`SELECT * FROM ${table}`).raw().all(),
  ]);
}
