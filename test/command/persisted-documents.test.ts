import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPersistedDocuments } from '../../src/command/persisted-documents.ts';
import { createSchema } from '../../src/systems/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'bkgraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string): ReadonlyMap<string, string> {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, content);
  return readPersistedDocuments(file, createSchema());
}

const query = '{ business(bizId: 2) { ... @defer { name } } }';

describe('a manifest of documents', () => {
  it('is a map, or what Apollo’s tools write', () => {
    const known = new Map([['abc', query]]);
    const operation = { id: 'abc', body: query, name: 'A', type: 'query' };
    const format = 'apollo-persisted-query-manifest';
    expect(read(JSON.stringify({ abc: query }))).toEqual(known);
    expect(read(JSON.stringify({ format, version: 1, operations: [operation] }))).toEqual(known);
  });

  it.each([
    ['{', 'cannot be read as JSON (.+)'],
    ['[]', 'takes a JSON object of ids and documents, .+'],
    ['{"abc":1}', 'takes a JSON object of ids and documents, .+'],
    ['{"abc":"{"}', 'document "abc": Syntax Error: .+'],
    ['{"abc":"{ busines }"}', 'document "abc": Cannot query field "busines" .+'],
  ])('that cannot be used stops the start with one line: %s', (content, why) => {
    expect(() => read(content)).toThrow(new RegExp(`^BKGRAPH_PERSISTED_DOCUMENTS: ${why}$`));
  });

  it('that is not there stops the start', () => {
    expect(() => readPersistedDocuments(join(folder, 'none'), createSchema())).toThrow(
      /^BKGRAPH_PERSISTED_DOCUMENTS: cannot be read as JSON \(ENOENT.+\)$/,
    );
  });
});
