import { expect, it, onTestFinished } from 'vitest';
import { startBkgraph } from '../kit/bkgraph.ts';

it('an alarm leads to the strategy that raised it, and is null where that is gone', async () => {
  const bkgraph = await startBkgraph();
  onTestFinished(() => bkgraph.stop());
  const { alarms, monitor } = bkgraph.sandbox.state;
  const watched = monitor.monitors.all().find(({ bizId }) => bizId === 2);
  const past = alarms.filter(({ bizId, sourceTime }) => bizId === 2 && sourceTime < Date.now());
  const raised = past.find(({ type }) => type === watched?.conf['scenario']);
  const other = past.find(({ type }) => type === 'net' || type === 'gse_custom_event');
  const query = /* GraphQL */ `
    query ($raised: Long!, $other: Long!) {
      raised: alarm(alarmId: $raised) { type strategy { strategyId bizId title } }
      other: alarm(alarmId: $other) { strategy { title } }
    }
  `;
  const { data, errors } = await bkgraph.ask(query, { raised: raised?.id, other: other?.id });

  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    other: { strategy: null },
    raised: { type: raised?.type, strategy: { strategyId: watched?.id, bizId: 2 } },
  });
});
