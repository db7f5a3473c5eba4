import { afterEach, expect, test } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { ask, handClock, type Item } from './ask.ts';

const START = Date.parse('2024-05-20T10:00:00Z');
const started: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of started.splice(0)) await sandbox.close();
});

async function start(options: SandboxOptions = {}) {
  const clock = handClock(START);
  const sandbox = await startSandbox({ now: clock.now, ...options });
  started.push(sandbox);
  return { sandbox, clock };
}

const risen = ({ state }: Sandbox) => state.alarms.filter(({ sourceTime }) => sourceTime >= START);

test('alarms come up by the clock alone, the same for a seed, and none while it stands still', async () => {
  const one = await start({ alarmEveryMs: 30_000 });
  const other = await start({ alarmEveryMs: 30_000 });
  const before = one.sandbox.state.alarms.length;
  expect(one.sandbox.state.alarms).toHaveLength(before);
  one.clock.pass(95_000);
  other.clock.pass(60_000);
  other.clock.pass(35_000);
  expect(one.sandbox.state.alarms).toHaveLength(before + 3);
  expect(
    risen(one.sandbox)
      .slice(-3)
      .map(({ sourceTime }) => sourceTime - START),
  ).toEqual([30_000, 60_000, 90_000]);
  expect(other.sandbox.state.alarms).toEqual(one.sandbox.state.alarms);
});

test('none comes up beside those of the seed unless it is asked for', async () => {
  const { sandbox, clock } = await start();
  const before = sandbox.state.alarms.length;
  clock.pass(86_400_000);
  expect(sandbox.state.alarms).toHaveLength(before);
});

test('a leap of the clock by years lets few come up', async () => {
  const { sandbox, clock } = await start({ alarmEveryMs: 1_000 });
  const before = sandbox.state.alarms.length;
  clock.pass(10 * 365 * 86_400_000);
  expect(sandbox.state.alarms).toHaveLength(before + 1_000);
});

test('one is raised by hand, as the monitor shows it', async () => {
  const { sandbox } = await start();
  const raised = sandbox.alarms.raise({ bizId: 3, level: 1, type: 'cpu' });
  const { data } = await ask<{ result: Item[] }>(sandbox, 'monitor/get_alarms', {
    bk_biz_id: 3,
    source_time__gte: '2024-05-20 10:00:00',
  });
  expect(data.result).toMatchObject([
    {
      ...{ id: raised.id, level: 1, alarm_type: 'cpu', user_status: 'notified' },
      source_time: '2024-05-20 10:00:00+0000',
    },
  ]);
});
