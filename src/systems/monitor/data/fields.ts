import { float, int, text } from '../../../graph/fields.ts';

export const monitoringDataFields = {
  totalCount: int('totalRecords'),
  seconds: float('timetaken'),
  cluster: text('cluster'),
  storage: text('device'),
};
