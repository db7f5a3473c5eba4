import { groupBy, type Loader, singleLoader } from '../../../graph/batching.ts';
import { addressText } from '../../../graph/keys.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type AlarmQuery, alarmInstance, getAlarms } from './api.ts';
import type { AlarmRecord } from './records.ts';

/** Alarms of a business that are about hosts, by address text, latest first. */
export type AlarmsByHost = ReadonlyMap<string, readonly AlarmRecord[]>;

export interface AlarmLoaders {
  readonly alarmById: Loader<number, AlarmRecord>;
  /** The monitor documents no search by IP: one sweep of a business answers for all its hosts. */
  readonly alarmsByHost: Loader<AlarmQuery, AlarmsByHost>;
}

export function alarmLoaders({ esb }: LoaderSource): AlarmLoaders {
  return {
    alarmById: singleLoader(String, (alarmId: number) => alarmInstance(esb, alarmId)),
    alarmsByHost: singleLoader(JSON.stringify, async (query: AlarmQuery) => {
      // By id, which grows: alarms that come while pages are read shift none of them.
      const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
      const { items } = await getAlarms(esb, query, all, 'id');
      const aboutHosts = items.filter(({ address }) => address !== null).sort(latestFirst);
      return groupBy(aboutHosts, ({ address }) => (address ? addressText(address) : ''));
    }),
  };
}

function latestFirst(a: AlarmRecord, b: AlarmRecord): number {
  const [ta, tb] = [String(a.wire['source_time']), String(b.wire['source_time'])];
  if (ta === tb) return b.alarmId - a.alarmId;
  return ta < tb ? 1 : -1;
}
