import { lastDay } from './last-day.ts';
import type { ReferenceQuery } from './reference-query.ts';

/** How many there are, and not one of them. */
export const counts: ReferenceQuery = {
  ...{ name: 'counts', document: 'counts', script: 'counts', hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller], ...lastDay() }),
  bound: () => ({ calls: 4, waves: 1 }),
  why: `Every system counts its own, and all know the business by its id: \`search_set\`, \`search_host\`
and \`get_alarms\` at once, each with a page of one record, the least that brings the count along (a
limit of 0 means all). \`search_business\` goes out beside them for the name: a host would bring its
business along, but there may be none. The tree could count the sets, but it leaves the idle pool out
and would be a call more.`,
};
