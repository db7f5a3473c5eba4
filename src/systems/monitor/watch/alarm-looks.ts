import { expectLong, expectObject, expectObjects } from '../../../esb/index.ts';
import type { AlarmFilter } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { alarmsTopic } from '../../../graph/keys.ts';
import type { Looked } from '../../../graph/live/follow.ts';
import { tooComplex } from '../../../graph/too-complex.ts';
import { ALARMS_A_PAGE, type AlarmQuery, GET_ALARMS, getAlarms } from '../alarms/api.ts';
import { alarmExtendedFields } from '../alarms/fields.ts';
import { alarmLookUps } from '../alarms/look-ups.ts';
import { alarmRecord } from '../alarms/records.ts';
import { LONGEST_AWAY_MS } from './alarm-cursor.ts';
import { type AlarmsLook, LATE_MS } from './told-alarms.ts';

/** Which alarms, whenever they are raised, with all that a list tells of them. */
export type WatchedAlarms = Omit<AlarmQuery, 'since' | 'until'>;

export function watchedAlarms(bizId: number, filter: AlarmFilter): WatchedAlarms {
  const extendFields = Object.values(alarmExtendedFields).map(({ wire }) => wire);
  return { bizId, ...alarmLookUps(filter), extendFields };
}

/** A look that all who watch share. */
export interface SharedAlarmsLook extends AlarmsLook {
  /** When a look last found one that the look before had not, in milliseconds since 1970. */
  readonly newsAt: number;
}

/** So that one who was away for moments only finds what is missing in the look of all. */
const BACK_MS = LATE_MS + 300_000;

/** The alarms of a business as they are looked at again and again. */
export function alarmLooks(alarms: WatchedAlarms): Looked<SharedAlarmsLook> {
  return {
    key: `alarms ${JSON.stringify(alarms)}`,
    topic: alarmsTopic(alarms.bizId),
    look: lookAgain(alarms),
    read: readLook,
    stateOf: ({ newsAt }) => String(newsAt),
    isOver: () => false,
    pause: { first: 5_000, longest: 30_000 },
  };
}

/** All that are of a time or later, as they are now: mostly a page of them. */
export async function lookSince(
  alarms: WatchedAlarms,
  since: number,
  { esb }: Pick<GraphContext, 'esb'>,
): Promise<AlarmsLook> {
  const at = Date.now();
  const query = { ...alarms, since: new Date(since).toISOString() };
  // By id, which grows: alarms that come while pages are read shift none of them.
  const upTo = (limit: number) => getAlarms(esb, query, { offset: 0, limit }, 'id');
  const first = await upTo(ALARMS_A_PAGE);
  if (first.total > MOST) throw tooMany(first.total);
  const { items } = first.total > first.items.length ? await upTo(MOST) : first;
  return { at, since, alarms: items };
}

const MOST = 20_000;

function tooMany(value: number) {
  const what = 'alarms to look through for those that are new';
  const advice = 'Narrow the filter, and leave out `after`.';
  return tooComplex({ limited: 'alarms', limit: MOST, value, what, advice });
}

/** While there is no news the looks begin where they began: who was told last misses nothing. */
function lookAgain(alarms: WatchedAlarms): (context: GraphContext) => Promise<object> {
  let newsAt: number | undefined;
  let known: ReadonlySet<number> = new Set();
  return async (context) => {
    const now = Date.now();
    const since = Math.max((newsAt ?? now) - BACK_MS, now - LONGEST_AWAY_MS - BACK_MS);
    const look = await lookSince(alarms, since, context);
    const before = known;
    known = new Set(look.alarms.map(({ alarmId }) => alarmId));
    const isNews = newsAt === undefined || look.alarms.some(({ alarmId }) => !before.has(alarmId));
    if (isNews) newsAt = look.at;
    return { ...look, alarms: look.alarms.map(({ wire }) => wire), newsAt };
  };
}

function readLook(told: unknown): SharedAlarmsLook {
  const look = expectObject(GET_ALARMS, told);
  const time = (name: string) => expectLong(GET_ALARMS, look[name], `\`${name}\``);
  const wires = expectObjects(GET_ALARMS, look['alarms'], '`alarms`');
  const alarms = wires.map((wire) => alarmRecord(GET_ALARMS, wire));
  return { at: time('at'), since: time('since'), newsAt: time('newsAt'), alarms };
}
