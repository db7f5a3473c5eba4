import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sizeOfDocument } from '../../../src/gateway/limits/document-size.ts';

const sizeOf = (text: string) => sizeOfDocument(parse(text));

describe('the size of a document', () => {
  it('counts what stands in it', () => {
    expect(sizeOf('query @a { x { y @b { z } } r: x }')).toEqual({
      depth: 3,
      fields: 4,
      aliases: 1,
      directives: 2,
      rootFields: 2,
    });
  });

  it('puts fragments in where they are spread, each time', () => {
    const size = sizeOf(
      '{ a { ...F ... on T { ...F } } b { ...F } } fragment F on T { c: d { e @x } }',
    );
    expect(size).toMatchObject({ depth: 3, fields: 8, aliases: 3, directives: 3, rootFields: 2 });
  });

  it('counts no level for a fragment', () => {
    expect(sizeOf('{ ... { ... { ...F } } } fragment F on T { a { b } }').depth).toBe(2);
  });

  it('takes the largest of several operations in each respect', () => {
    expect(sizeOf('query A { a { b } } query B { c d e }')).toMatchObject({
      depth: 2,
      fields: 3,
      rootFields: 3,
    });
  });

  it('comes to an end with fragments inside of themselves, and with those that are not there', () => {
    const size = sizeOf(
      '{ ...A ...X } fragment A on T { a { ...B } } fragment B on T { b { ...A } }',
    );
    expect(size.fields).toBe(2);
  });

  it('takes no time for a bomb of fragments', () => {
    const bomb = Array.from(
      { length: 100 },
      (_, n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const start = performance.now();
    const { fields, depth } = sizeOf(`{ ...F0 } ${bomb.join(' ')} fragment F100 on T { c }`);
    expect(performance.now() - start).toBeLessThan(200);
    expect(fields).toBeGreaterThan(2 ** 100);
    expect(depth).toBe(101);
  });

  it('sees no alias in a field under its own name', () => {
    expect(sizeOf('{ a: a b: c }').aliases).toBe(1);
  });
});
