import { expect, test } from 'vitest';
import { joinObjects } from '../../src/esb/json-text.ts';

const objects = [{}, { a: 1 }, { b: '}' }, { c: { d: [] }, e: null }, { '"': '\\' }, { 蓝: '鲸' }];
const pairs = objects.flatMap((one, i) => objects.map((other, j) => ({ one, other, i, j })));

test('the texts of any two objects are joined to the text of both', () => {
  for (const { one, other, i, j } of pairs) {
    if (i === j && i > 0) continue; // they share a name
    const text = joinObjects(JSON.stringify(one), JSON.stringify(other));
    expect(JSON.parse(text)).toEqual({ ...one, ...other });
  }
});
