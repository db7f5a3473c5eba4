import { expect, test } from 'vitest';
import { permissionOf } from '../../src/esb/permission.ts';

const redact = (text: string) => text.replaceAll('canary', '***');

test('what a system says is missing is passed on, with secrets blotted out', () => {
  const permission = { system_id: 'bk_job', actions: [{ id: 'access', note: 'for canary' }] };
  expect(permissionOf({ permission }, redact)).toEqual({
    system_id: 'bk_job',
    actions: [{ id: 'access', note: 'for ***' }],
  });
});

test.each([undefined, null, 'text', {}, []])('%j says nothing of what is missing', (permission) => {
  expect(permissionOf({ permission }, redact)).toBeUndefined();
});

test('what is too long to pass on is told to be there', () => {
  const permission = { actions: Array.from({ length: 1_000 }, (_, id) => ({ id })) };
  const told = permissionOf({ permission }, redact);
  expect(told).toEqual({ truncated: true, size: JSON.stringify(permission).length });
});
