import { expect, it } from 'vitest';
import { toldRecords } from '../../src/command/told-records.ts';
import { createLogger } from '../../src/gateway/index.ts';
import { noJobRecords } from '../../src/graph/live/job-records.ts';

it('a run that could not be recorded is a line in the log that names it, and its writer learns of it', async () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  const full = () => Promise.reject(new Error('the disk is full'));
  const records = toldRecords({ ...noJobRecords, started: full }, logger);
  const key = { bizId: 2, jobInstanceId: 20_000_000_001 };

  await expect(records.started('launch', key, null)).rejects.toThrow('the disk is full');
  await records.refused('launch');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    ...{ msg: 'a run could not be recorded', write: 'started', ...key },
  });
});
