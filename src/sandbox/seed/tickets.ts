import type { Cmdb } from '../state/cmdb.ts';
import type { Itsm } from '../state/itsm.ts';
import type { FormField } from '../state/itsm-services.ts';
import { createTicket } from '../state/new-ticket.ts';
import { USERNAMES } from './identity.ts';
import { Random } from './random.ts';
import { BUSINESS_STORIES, FREE_STORIES, type TicketStory } from './ticket-stories.ts';

const HOUR_MS = 3_600_000;
const TITLES = ['扩容 20 台', 'Open port 8443', '发布 v2.3.1', '登录失败 <urgent>', '清理磁盘'];

/**
 * Numbers that the document's examples name, for the first ticket of businesses 2 and 3: both wait
 * for the approval of `admin`. The others have a number by their time, so that it depends on the day.
 */
const KNOWN_NUMBERS = new Map([
  [2, 'NO2019110816441094'],
  [3, 'NO2019100818365320'],
]);

/** A dozen tickets of every business in use and some of none, each later than the one before. */
export function seedTickets(itsm: Itsm, cmdb: Cmdb, seed: number, today: number): void {
  const random = Random.of(seed, 'tickets');
  const businesses = [...cmdb.businesses.values()].filter(
    (business) => business.default === 0 && business.bk_data_status !== 'disabled',
  );
  const plan: [TicketStory, number][] = [
    ...FREE_STORIES.map((story): [TicketStory, number] => [story, -1]),
    ...businesses.flatMap((business) =>
      BUSINESS_STORIES.map((story): [TicketStory, number] => [story, business.bk_biz_id]),
    ),
  ];
  for (const [index, [story, bizId]] of plan.entries()) {
    const at = today - (plan.length - index) * 3 * HOUR_MS + random.integer(0, 3_000_000);
    seedTicket(itsm, random, story, bizId, at);
  }
}

function seedTicket(itsm: Itsm, random: Random, story: TicketStory, bizId: number, at: number) {
  const service = itsm.services.get(story.serviceId);
  if (!service) return;
  const values = service.fields.map((field) => ({
    field,
    value: sampleValue(field, random, bizId),
  }));
  const source = random.pick(['WEB', 'MOBILE', 'API'] as const);
  const isFirst = story === BUSINESS_STORIES[0];
  const sn = isFirst ? KNOWN_NUMBERS.get(bizId) : undefined;
  const request = { service, creator: random.pick(USERNAMES), bizId, values, source, sn };
  story.tell(createTicket(itsm, request, at), at + 20 * 60_000);
}

function sampleValue(field: FormField, random: Random, bizId: number): unknown {
  if (field.key === 'title') return random.pick(TITLES);
  if (field.key === 'bk_biz_id') return String(bizId);
  return VALUES[field.type]?.(field) ?? '';
}

const VALUES: Readonly<Record<string, (field: FormField) => unknown>> = {
  STRING: () => 'v2.3.1',
  TEXT: () => '两行\n文字',
  INT: () => '20',
  DATE: () => '2024-06-01',
  DATETIME: () => '2024-06-01 09:30:00',
  TABLE: () => [{ TEST: 'x', TEST2: 'A' }],
  CUSTOMTABLE: () => [{ TEST: 'y', TEST2: 'B' }],
  SELECT: (field) => field.choice[0]?.key,
  RADIO: (field) => field.choice[0]?.key,
  TREESELECT: (field) => field.choice[0]?.key,
  CASCADE: (field) => field.choice[0]?.key,
  MULTISELECT: (field) => field.choice.map((choice) => choice.key).join(','),
  CHECKBOX: (field) => field.choice.map((choice) => choice.key).join(','),
  MEMBERS: () => 'li.na,john.doe',
  RICHTEXT: () => '<p>详情</p>',
  FILE: () => 'report.pdf',
};
