import type { CatalogueApi } from '../catalogue.ts';
import { changeCounts } from './mangling/counts.ts';
import { oddEnvelope } from './mangling/odd-envelope.ts';
import { type Change, spoilMembers } from './mangling/spoil-members.ts';
import { huge, long, missing, otherType } from './mangling/values.ts';
import { Random } from './seed/random.ts';
import { isRecord, type Wire } from './values.ts';

/**
 * How a true answer is spoilt: members of `data` of another type, left out, with numbers that no
 * id can have, with texts of many thousand characters; a page that repeats the one before; a total
 * that changes from page to page; an envelope with odd members.
 */
export type Mangling = keyof typeof MEMBERS | 'repeatedPages' | 'changingCount' | 'oddEnvelope';

const MEMBERS = {
  wrongTypes: otherType,
  missing,
  hugeNumbers: huge,
  longTexts: long,
} satisfies Record<string, Change>;

/** The call whose answer is spoilt: with the seed, it decides what becomes of it. */
interface MangledCall {
  readonly api: CatalogueApi;
  readonly params: Wire;
}

const CREDENTIALS = new Set(['bk_app_code', 'bk_app_secret', 'bk_token', 'bk_username']);

/** A copy of the envelope, spoilt; one that is false keeps its members, but for `oddEnvelope`. */
export function mangledBody(
  body: object,
  { how, seed }: { how: Mangling; seed: number },
  { api, params }: MangledCall,
): unknown {
  const asked = JSON.stringify(params, (name, value: unknown) =>
    CREDENTIALS.has(name) ? undefined : value,
  );
  const random = Random.of(seed, `${how} ${api.system}/${api.name} ${asked}`);
  // What a handler answers may be the living state: only a copy is touched.
  const copy: unknown = JSON.parse(JSON.stringify(body));
  if (!isRecord(copy) || how === 'repeatedPages') return copy;
  if (how === 'oddEnvelope') return oddEnvelope(copy, random);
  if (copy['result'] !== true) return copy;
  if (how === 'changingCount') return changeCounts(copy, random);
  return { ...copy, data: spoilMembers(copy['data'], MEMBERS[how], random) };
}
