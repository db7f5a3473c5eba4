import type { Call, HandlerTable } from '../../handler.ts';
import { inLanguage, type Language } from '../../language.ts';
import type { Cmdb } from '../../state/cmdb.ts';
import type { LogEntry } from '../../state/operation-log.ts';
import type { SandboxState } from '../../state/state.ts';
import { parseTime } from '../../times.ts';
import { integerOf, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { nameIn } from './models/shown.ts';
import { sorted, sortKeys } from './page.ts';
import { invalidParameter, notAnInteger } from './refusals.ts';
import { topoTest } from './sets.ts';

export const operationLogHandlers: HandlerTable = { get_operation_log: getOperationLog };

const DEFAULT_LIMIT = 20;

/** `start`, `limit` and `sort` stand at the top level, a limit of 0 means 20 (behaviour.md B7). */
function getOperationLog(params: Wire, { state, language }: Call): Wire {
  const { op_time: times, ...condition } = recordOf(params.condition);
  const inTime = times === undefined ? () => true : timeRange(times);
  const matches = topoTest(condition);
  const lines = state.cmdb.operations.entries.filter(inTime).map((entry) => line(entry, language));
  const found = sorted(lines.filter(matches), sortKeys(textOf(params.sort)));
  const start = Math.max(0, wholeNumber(params, 'start'));
  const shown = found.slice(start, start + (wholeNumber(params, 'limit') || DEFAULT_LIMIT));
  return {
    count: found.length,
    info: shown.map((each) => withContent(each, state, language)),
  };
}

/** Two times, both included; without a zone they are UTC. */
function timeRange(value: unknown): (entry: LogEntry) => boolean {
  const times = listOf(value);
  const [from, to] = (times ?? []).map((time) => parseTime(textOf(time)));
  if (times?.length !== 2 || from === undefined || to === undefined) {
    throw invalidParameter('op_time', 'must be two times');
  }
  return ({ time }) => time >= from && time <= to;
}

/** What conditions are matched against; the content is added to what is shown only. */
interface Line extends Wire {
  readonly content: LogEntry;
}

function line(entry: LogEntry, language: Language): Line {
  return {
    bk_supplier_account: '0',
    bk_biz_id: entry.bizId,
    op_desc: inLanguage(entry.description, language),
    op_type: entry.opType,
    op_target: entry.target,
    operator: entry.operator,
    ext_key: entry.extKey,
    op_time: new Date(entry.time).toISOString(),
    inst_id: entry.instId,
    content: entry,
  };
}

function withContent(
  { content: entry, ...shown }: Line,
  state: SandboxState,
  language: Language,
): Wire {
  return {
    ...shown,
    content: {
      pre_data: withCloud(entry.before, state.cmdb),
      cur_data: withCloud(entry.after, state.cmdb),
      header: headerOf(entry, state, language),
      type: 'map',
    },
  };
}

/** A host's cloud area is a reference here too, of another form than in search_host. */
function withCloud(item: Wire | null, cmdb: Cmdb): Wire | null {
  const id = item && integerOf(item.bk_cloud_id);
  if (!item || typeof id !== 'number') return item;
  const name = cmdb.clouds.get(id)?.bk_cloud_name ?? '';
  return { ...item, bk_cloud_id: [{ ref_id: id, ref_name: name }] };
}

/** Every attribute of the model, by its display name. */
function headerOf({ target }: LogEntry, { models }: SandboxState, language: Language): Wire[] {
  return models.attributesOf(target).map(({ bk_property_id: id, bk_property_name: name }) => ({
    bk_property_id: id,
    bk_property_name: nameIn(models, `attribute:${target}.${id}`, name, language),
  }));
}

function wholeNumber(params: Wire, name: string): number {
  const number = integerOf(params[name] ?? 0);
  if (number !== undefined) return number;
  throw notAnInteger(name);
}
