import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const ESB = { BK_ESB_URL: 'https://paas.example.com' };

describe('what is remembered', () => {
  it('is kept beside the process with a real ESB, and in memory with the sandbox', () => {
    expect(readConfig(ESB).store.directory).toBe('bkgraph-data');
    expect(readConfig({}).store.directory).toBeUndefined();
    expect(readConfig({ BKGRAPH_DATA_DIR: '/var/lib/b' }).store.directory).toBe('/var/lib/b');
  });

  it('is bounded by age and number', () => {
    expect(readConfig({}).store).toEqual({
      ...{ recordDays: 30, recordRuns: 100_000, recordHosts: 1_000_000 },
      ...{ events: 10_000, eventHours: 24 },
    });
    expect(readConfig({ BKGRAPH_RECORD_DAYS: '7', BKGRAPH_EVENTS: '50' }).store).toMatchObject({
      ...{ recordDays: 7, events: 50 },
    });
  });

  it.each([
    ['BKGRAPH_DATA_DIR', 'a\nb', 'a directory that this process may write to'],
    ['BKGRAPH_RECORD_DAYS', '0', 'a number of days from 1 to 3650'],
    ['BKGRAPH_RECORD_RUNS', 'many', 'a number of runs from 1 to 1000000'],
    ['BKGRAPH_RECORD_HOSTS', '-1', 'a number of hosts of all runs from 1 to 10000000'],
    ['BKGRAPH_EVENTS', '1.5', 'a number of events from 1 to 1000000'],
    ['BKGRAPH_EVENT_HOURS', '721', 'a number of hours from 1 to 720'],
  ])('%s=%j stops the start with a line that says what it takes', (name, value, takes) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: takes ${takes}`);
  });
});
