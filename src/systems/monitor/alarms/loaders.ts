import type { Page, Range } from '../../../esb/index.ts';
import { groupBy, singleLoader } from '../../../graph/batching.ts';
import { addressText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type AlarmQuery, alarmInstance, getAlarms } from './api.ts';
import type { AlarmRecord } from './records.ts';

/** Alarms of a business that are about hosts, by address text, latest first. */
export type AlarmsByHost = ReadonlyMap<string, readonly AlarmRecord[]>;

/** A page of the alarms of one business. */
export interface AlarmPage {
  readonly query: AlarmQuery;
  readonly range: Range;
  readonly ordering: string;
}

export interface AlarmLoaders {
  readonly alarmById: Loader<number, AlarmRecord>;
  readonly alarmPage: Loader<AlarmPage, Page<AlarmRecord>>;
  /** The monitor documents no search by IP: one sweep of a business answers for all its hosts. */
  readonly alarmsByHost: Loader<AlarmQuery, AlarmsByHost>;
}

export function alarmLoaders({ esb }: LoaderSource): AlarmLoaders {
  return {
    alarmById: singleLoader(String, (alarmId: number) => alarmInstance(esb, alarmId)),
    alarmPage: singleLoader(JSON.stringify, ({ query, range, ordering }: AlarmPage) =>
      getAlarms(esb, query, range, ordering),
    ),
    alarmsByHost: singleLoader(queryText, async (query: AlarmQuery) => {
      // By id, which grows: alarms that come while pages are read shift none of them.
      const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
      const { items } = await getAlarms(esb, query, all, 'id');
      const aboutHosts = items.filter(({ address }) => address !== null).sort(latestFirst);
      return groupBy(aboutHosts, ({ address }) => (address ? addressText(address) : ''));
    }),
  };
}

const texts = new WeakMap<AlarmQuery, string>();

/** Thousands of hosts ask by the very same query: its text is made once. */
function queryText(query: AlarmQuery): string {
  const text = texts.get(query) ?? JSON.stringify(query);
  texts.set(query, text);
  return text;
}

function latestFirst(a: AlarmRecord, b: AlarmRecord): number {
  const [ta, tb] = [String(a.wire['source_time']), String(b.wire['source_time'])];
  if (ta === tb) return b.alarmId - a.alarmId;
  return ta < tb ? 1 : -1;
}
