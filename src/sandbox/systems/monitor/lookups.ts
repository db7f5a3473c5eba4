import { systemFailure } from '../../failure.ts';
import type { Alarm } from '../../state/alarms.ts';
import { parseTime } from '../../times.ts';
import { scalarText, type Wire } from '../../values.ts';
import { contentOf, titleOf } from './alarm-texts.ts';

/** The monitor's own error codes are not known; text, as its success code is (behaviour.md E). */
export const MONITOR_PARAMETER_ERROR = '400';

interface AlarmField {
  readonly kind: 'text' | 'number' | 'time';
  readonly read: (alarm: Alarm) => string | number | null;
}

/** The fields that take look-ups; `ip` and `bk_cloud_id` are not documented among them (E). */
const FIELDS: Readonly<Record<string, AlarmField>> = {
  id: { kind: 'number', read: (alarm) => alarm.id },
  bk_biz_id: { kind: 'number', read: (alarm) => alarm.bizId },
  bk_supplier_id: { kind: 'number', read: () => 0 },
  level: { kind: 'number', read: (alarm) => alarm.level },
  alarm_type: { kind: 'text', read: (alarm) => alarm.type },
  status: { kind: 'text', read: (alarm) => alarm.status },
  user_status: { kind: 'text', read: (alarm) => alarm.userStatus },
  comment: { kind: 'text', read: (alarm) => alarm.comment },
  alarm_content: { kind: 'text', read: (alarm) => `${titleOf(alarm)} ${contentOf(alarm)}` },
  source_time: { kind: 'time', read: (alarm) => alarm.sourceTime },
  begin_time: { kind: 'time', read: (alarm) => alarm.beginTime },
  end_time: { kind: 'time', read: (alarm) => alarm.endTime },
  finish_time: { kind: 'time', read: (alarm) => alarm.finishTime },
};

const IP_FIELDS: Readonly<Record<string, AlarmField>> = {
  ip: { kind: 'text', read: (alarm) => alarm.ip },
  bk_cloud_id: { kind: 'number', read: (alarm) => alarm.cloudId },
};

export type AlarmTest = (alarm: Alarm) => boolean;

/** All look-ups among the parameters as one test; a parameter that is none is ignored. */
export function alarmTest(params: Wire, ipFilter: boolean): AlarmTest {
  const fields = ipFilter ? { ...FIELDS, ...IP_FIELDS } : FIELDS;
  const tests = Object.entries(params).flatMap(([name, value]) => {
    const [fieldName = '', lookup = 'exact'] = name.split('__');
    const field = fields[fieldName];
    return field ? [lookupTest(name, field, lookup, value)] : [];
  });
  return (alarm) => tests.every((test) => test(alarm));
}

type Key = string | number;

const LOOKUPS: Readonly<Record<string, (found: Key, wanted: Key) => boolean>> = {
  exact: (found, wanted) => found === wanted,
  gt: (found, wanted) => found > wanted,
  gte: (found, wanted) => found >= wanted,
  lt: (found, wanted) => found < wanted,
  lte: (found, wanted) => found <= wanted,
  contains: (found, wanted) => String(found).includes(String(wanted)),
  icontains: (found, wanted) => lower(found).includes(lower(wanted)),
};

function lookupTest(name: string, field: AlarmField, lookup: string, value: unknown): AlarmTest {
  if (lookup === 'in') return inTest(name, field, value);
  const compare = LOOKUPS[lookup];
  if (!compare) throw refused(`Unsupported lookup [${name}]`, `不支持的查询 [${name}]`);
  const wanted = keyOf(name, field, value);
  return (alarm) => {
    const found = field.read(alarm);
    return found !== null && compare(found, wanted);
  };
}

/** `__in` takes comma text, not an array (E). */
function inTest(name: string, field: AlarmField, value: unknown): AlarmTest {
  if (typeof value === 'object') throw refused(`[${name}] must be text`, `[${name}] 应为字符串`);
  const wanted = new Set(
    scalarText(value)
      .split(',')
      .map((each) => keyOf(name, field, each.trim())),
  );
  return (alarm) => {
    const found = field.read(alarm);
    return found !== null && wanted.has(found);
  };
}

function keyOf(name: string, field: AlarmField, value: unknown): Key {
  const text = scalarText(value);
  if (field.kind === 'text') return text;
  const key = field.kind === 'time' ? parseTime(text) : Number(text);
  if (key === undefined || Number.isNaN(key)) {
    throw refused(`[${name}] has a wrong value: ${text}`, `[${name}] 参数格式错误: ${text}`);
  }
  return key;
}

function lower(key: Key): string {
  return String(key).toLowerCase();
}

function refused(en: string, zh: string) {
  return systemFailure(MONITOR_PARAMETER_ERROR, en, zh);
}
