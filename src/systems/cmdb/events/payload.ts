import { hash } from 'node:crypto';
import { z } from 'zod';
import type { NewEvent } from '../../../graph/live/event-log.ts';
import { isoTime } from '../../../graph/time.ts';
import { namesOf } from '../instances/keys.ts';
import { channels } from './channels.ts';
import type { CmdbEvent } from './records.ts';

const ITEM = z.record(z.string(), z.unknown()).nullish();

/** What the CMDB POSTs (behaviour.md B8), as far as it is read. */
const PAYLOAD = z.object({
  event_id: z.int(),
  event_type: z.enum(['instdata', 'relation', 'association', 'resource']),
  action: z.enum(['create', 'update', 'delete']),
  action_time: z.string(),
  obj_type: z.string().regex(/^[\w-]{1,128}$/),
  data: z.array(z.object({ cur_data: ITEM, pre_data: ITEM })),
});

type Payload = z.infer<typeof PAYLOAD>;
type Item = Readonly<Record<string, unknown>>;

/**
 * The events of a callback of the CMDB, one for each item: which, and when, and nothing of its
 * values. Or what is wrong with it, in one line. Events that nobody waits for are none.
 */
export function readCmdbEvents(said: unknown): readonly NewEvent[] | string {
  const { data: payload, error } = PAYLOAD.safeParse(said);
  if (!payload) return `${placeOf(error.issues[0]?.path)} is missing or not as documented`;
  const events: NewEvent[] = [];
  for (const [place, { cur_data: now, pre_data: before }] of payload.data.entries()) {
    const read = READERS.get(kindOf(payload));
    const event = read?.({ ...before, ...now }, payload);
    if (typeof event === 'string') return `data[${place}]: ${event} is missing or no number`;
    if (event) events.push(logged(event, payload, place));
  }
  return events;
}

function placeOf(path: readonly PropertyKey[] = []): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return text.join('').replace(/^\./, '') || 'the body';
}

type Kind = Exclude<CmdbEvent['kind'], 'lost'>;

/** Undefined for what no subscription tells of, such as associations. */
function kindOf({ event_type: type, obj_type: object }: Payload): Kind | undefined {
  if (type === 'relation') return object === 'moduletransfer' ? 'move' : undefined;
  if (type !== 'instdata' || UNTOLD.has(object)) return undefined;
  return OWN_KINDS.has(object) ? (object as Kind) : 'instance'; // the set holds kinds
}

/** They repeat what other events tell. */
const UNTOLD: ReadonlySet<string> = new Set(['hostidentifier', 'processmodule']);
const OWN_KINDS: ReadonlySet<string> = new Set(['host', 'set', 'module', 'biz']);

type Read = (item: Item, payload: Payload) => CmdbEvent | string;

const READERS: ReadonlyMap<Kind | undefined, Read> = new Map<Kind, Read>([
  ['host', reader('host', { hostId: 'bk_host_id' })],
  ['biz', reader('biz', { bizId: 'bk_biz_id' })],
  ['set', reader('set', { bizId: 'bk_biz_id', setId: 'bk_set_id' })],
  [
    'module',
    reader('module', { bizId: 'bk_biz_id', setId: 'bk_set_id', moduleId: 'bk_module_id' }),
  ],
  [
    'move',
    reader('move', {
      ...{ bizId: 'bk_biz_id', setId: 'bk_set_id', moduleId: 'bk_module_id' },
      hostId: 'bk_host_id',
    }),
  ],
  ['instance', readInstance],
]);

/** Reads the numbers of an item; answers the name of one that is missing. */
function reader(kind: Kind, numbers: Readonly<Record<string, string>>): Read {
  return (item, payload) => {
    const missing = Object.values(numbers).find((wire) => !Number.isSafeInteger(item[wire]));
    if (missing !== undefined) return missing;
    const ids = Object.entries(numbers).map(([name, wire]) => [name, item[wire]] as const);
    // Whole numbers, as was just looked at.
    const numbered = Object.fromEntries(ids) as Readonly<Record<string, number>>;
    return { kind, ...happened(payload), ...numbered };
  };
}

function readInstance(item: Item, payload: Payload): CmdbEvent | string {
  const { obj_type: modelId } = payload;
  const { id } = namesOf(modelId);
  const instanceId = item[id];
  if (typeof instanceId !== 'number' || !Number.isSafeInteger(instanceId)) return id;
  return { kind: 'instance', ...happened(payload), modelId, instanceId };
}

function happened({ action, action_time: time }: Payload): Pick<CmdbEvent, 'action' | 'at'> {
  return { action, at: isoTime(time) ?? null };
}

/** The number alone would not do: it begins anew when the CMDB loses its own. */
function logged(event: CmdbEvent, { event_id: id, action_time: time }: Payload, place: number) {
  const body = JSON.stringify(event);
  const key = hash('sha256', JSON.stringify([id, time, place, body]), 'base64url');
  return { channels: channelsOf(event), body, key: `cc ${key}` };
}

function channelsOf({ kind, bizId = 0, modelId = '' }: CmdbEvent): readonly string[] {
  const of = {
    host: channels.hosts,
    move: channels.movesOf(bizId),
    set: channels.topologyOf(bizId),
    module: channels.topologyOf(bizId),
    biz: channels.businesses,
    instance: channels.instancesOf(modelId),
    lost: channels.lost,
  };
  return [of[kind]];
}

/** That events may have been lost, told to everybody. */
export function lostEvent(key: string, now: number): NewEvent {
  const event: CmdbEvent = { kind: 'lost', action: 'update', at: new Date(now).toISOString() };
  return { channels: [channels.lost], body: JSON.stringify(event), key: `cc lost ${key}` };
}
