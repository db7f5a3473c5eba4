import type { Random } from '../seed/random.ts';
import type { Wire } from '../values.ts';

const ODDITIES: readonly ((body: Wire) => unknown)[] = [
  ({ result: _, ...body }) => body,
  ({ result: _, code: __, bk_error_code: ___, ...body }) => body,
  (body) => ({ ...body, result: false, code: 'VALIDATE_ERROR' }),
  (body) => ({ ...body, result: false, code: '1306201', message: { en: ['no text'] } }),
  (body) => ({ ...body, result: false, code: { odd: true }, message: 7, request_id: [1] }),
  (body) => ({ ...body, result: false, code: null, message: null, data: undefined }),
  (body) => ({ ...body, result: 'true' }),
  (body) => ({ ...body, result: 1, code: [0] }),
  (body) => ({ ...body, result: null, code: '0' }),
  (body) => ({ ...body, code: 'odd', message: null, request_id: { odd: true } }),
  (body) => ({ ...body, permission: 'odd', messages: [null], _meta: 'odd' }),
  (body) => [body],
  () => null,
  () => 'odd',
  () => 7,
];

/** What calls itself an envelope and is odd: some forms of it tell nothing wrong. */
export function oddEnvelope(body: Wire, random: Random): unknown {
  return random.pick(ODDITIES)(body);
}
