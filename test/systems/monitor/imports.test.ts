import { describe, expect, it } from 'vitest';
import { Caller, type Esb } from '../../../src/esb/index.ts';
import { importAll } from '../../../src/systems/monitor/import-results.ts';
import { importAlarmStrategy } from '../../../src/systems/monitor/strategies/api.ts';

/** An ESB that answers every call with this data. */
function esbOf(data: unknown): Esb {
  const caller = new Caller({ appCode: 'app', appSecret: 'secret' });
  return {
    caller,
    supplierAccount: '0',
    call: () => Promise.resolve(data),
    callWhole: () => Promise.resolve({ data, beside: {} }),
  };
}

const strategies = ['Queue', 'Load', 'Disk'].map((title) => ({
  title,
  alarm_strategy: [{ display_name: `${title} detection` }],
}));
const titles = strategies.map(({ title }) => title);

function importWith(data: unknown) {
  return importAll(titles, () => importAlarmStrategy(esbOf(data), 2, strategies));
}

describe('an import of alarm strategies', () => {
  it('knows what was taken by its detections where the monitor leaves `config` empty', async () => {
    const taken = (id: number, title: string) => ({
      monitor_id: id,
      alarm_strategy: [{ display_name: `${title} detection` }],
      config: {},
    });
    const success = [taken(12, 'Disk'), taken(11, 'Queue')];
    const fail = [{ config: { title: 'Load' }, message: 'no' }];

    expect(await importWith({ success, fail })).toEqual([
      { key: 'Queue', outcome: 'APPLIED', message: null, extra: 11 },
      { key: 'Load', outcome: 'REFUSED', message: 'no', extra: 0 },
      { key: 'Disk', outcome: 'APPLIED', message: null, extra: 12 },
    ]);
  });

  it('takes the one answer without a name for the one strategy that nothing was said of', async () => {
    const success = titles.slice(0, 2).map((title) => ({ monitor_id: '7', config: { title } }));
    const fail = [{ config: {}, message: 'no' }];

    const results = await importWith({ success, fail });
    expect(results[2]).toMatchObject({ key: 'Disk', outcome: 'REFUSED', message: 'no' });
  });

  it('leaves UNKNOWN what the monitor said nothing of', async () => {
    const success = [{ monitor_id: 7, config: { title: 'Load' } }];

    const results = await importWith({ success, fail: null });
    expect(results.map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'APPLIED', 'UNKNOWN']);
  });
});
