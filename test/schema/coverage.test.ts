import { describe, expect, it } from 'vitest';
import { fieldsByApi } from '../../scripts/esb-marks.ts';
import { catalogue } from '../../src/catalogue.ts';
import { handlerOf } from '../../src/sandbox/systems/index.ts';
import { createSchema } from '../../src/systems/index.ts';

const marks = fieldsByApi(createSchema());
const names = catalogue.map(({ system, name }) => `${system}/${name}`);

describe('the catalogue and the graph', () => {
  it('agree: every component API has a field, and every mark an API', () => {
    expect(names.filter((name) => !marks.has(name))).toEqual([]);
    expect([...marks.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toHaveLength(155);
  });

  it('agree with the sandbox, which has a handler for every one', () => {
    const missing = catalogue.filter((api) => handlerOf(api) === undefined);
    expect(missing.map(({ system, name }) => `${system}/${name}`)).toEqual([]);
  });

  it('agree on what writes: an API that changes something is reached by a mutation alone', () => {
    for (const { system, name, kind } of catalogue) {
      const places = marks.get(`${system}/${name}`)?.map(({ type }) => type) ?? [];
      const writes = places.filter((type) => type === 'Mutation').length;
      if (kind === 'mutation') expect(writes, `${system}/${name}`).toBe(places.length);
      else expect(writes, `${system}/${name}`).toBe(0);
    }
  });
});
