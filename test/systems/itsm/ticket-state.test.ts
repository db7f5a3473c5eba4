import { expect, test } from 'vitest';
import { hasEnded, ticketStateText } from '../../../src/systems/itsm/watch/ticket-state.ts';

const step = (state_id: number, more = {}) => ({
  ...{ state_id, status: 'RUNNING', action_type: 'TRANSITION' },
  ...{ processors_type: 'PERSON', processors: 'admin', ...more },
});
const ticket = (...steps: object[]) => ({ current_status: 'RUNNING', current_steps: steps });

test('steps in another order, or with other forms, are no change', () => {
  const before = ticketStateText(ticket(step(3), step(12)));
  expect(ticketStateText(ticket(step(12, { fields: [] }), step(3)))).toBe(before);
});

test.each([
  ['status', ticket(step(3, { status: 'QUEUEING' }))],
  ['people', ticket(step(3, { processors: 'li.na' }))],
  ['number', ticket(step(3), step(4))],
  ['ticket', { ...ticket(step(3)), current_status: 'SUSPENDED' }],
])('another %s is a change', (_, changed) => {
  expect(ticketStateText(changed)).not.toBe(ticketStateText(ticket(step(3))));
});

test('a word that administrators defined ends no ticket', () => {
  const words = ['NEW', 'RUNNING', 'SUSPENDED', 'RESOLVED', 'CONFIRMED', 'ON_HOLD', undefined];
  expect(words.filter((word) => hasEnded({ current_status: word }))).toEqual([]);
  const ends = ['FINISHED', 'TERMINATED', 'REVOKED'];
  expect(ends.every((word) => hasEnded({ current_status: word }))).toBe(true);
});
