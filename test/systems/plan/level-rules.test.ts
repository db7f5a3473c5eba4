import { expect, test } from 'vitest';
import { levelRules } from '../../../src/systems/plan/level-rules.ts';
import { fieldAt } from './asked-of.ts';

test.each(Object.keys(levelRules))('%s is a field of the schema, with a resolver', (coordinate) => {
  expect(fieldAt(coordinate)?.resolve).toBeTypeOf('function');
});
