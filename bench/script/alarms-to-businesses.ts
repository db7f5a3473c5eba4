import { hostsAtAlarms } from './alarms-to-businesses/hosts.ts';
import { addressOf, alarmOut } from './reads/alarm.ts';
import { type AlarmPage, type AlarmsAsked, alarmParams } from './reads/alarms.ts';
import { type Script, serve } from './serve.ts';

// queries/alarms-to-businesses.graphql by hand; queries/alarms-to-businesses.ts says why it is
// these calls.

const alarmsToBusinesses: Script<AlarmsAsked> = async (ask, variables) => {
  const { result } = await ask<AlarmPage>('monitor/get_alarms', {
    ...alarmParams(variables),
    ordering: '-source_time',
    page: 1,
    page_size: 200,
  });
  const hosts = await hostsAtAlarms(ask, result);
  const nodes = result.map((alarm) => ({
    ...alarmOut(alarm),
    ip: alarm.ip === '' ? null : alarm.ip,
    host: hosts.get(addressOf(alarm)) ?? null,
  }));
  return { alarms: { nodes } };
};

serve(alarmsToBusinesses);
