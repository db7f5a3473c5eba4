import { expect, test } from 'vitest';
import { SEARCH_HOST } from '../../../src/systems/cmdb/hosts/api.ts';
import { hostRecord } from '../../../src/systems/cmdb/hosts/records.ts';

function recordOf(host: object) {
  return hostRecord(SEARCH_HOST, { host: { bk_host_id: 7, bk_host_innerip: '10.0.0.7', ...host } });
}

test('a host is known by its cloud area and its first inner IP', () => {
  const area = [{ bk_inst_id: 3, bk_inst_name: 'east' }];
  const record = recordOf({ bk_cloud_id: area, bk_host_innerip: '10.0.0.7,10.0.0.8' });
  expect(record).toMatchObject({ cloudId: 3, cloudName: 'east' });
  expect(record.address).toEqual({ cloudId: 3, ip: '10.0.0.7' });
});

test('a plain number names the cloud area, too', () => {
  expect(recordOf({ bk_cloud_id: 2 }).address).toEqual({ cloudId: 2, ip: '10.0.0.7' });
});

test('a host in an unknown cloud area has no address, lest it be taken for another', () => {
  expect(recordOf({ bk_cloud_id: [] }).address).toBeNull();
  expect(recordOf({ bk_cloud_id: 0, bk_host_innerip: '' }).address).toBeNull();
});
