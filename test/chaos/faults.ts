import type { FaultKind, Sandbox } from '../../src/sandbox/index.ts';

/** What an answer may differ in from the unspoilt one, beyond nulls that have an error. */
export type Licence =
  /** Nothing: what came came as it was. */
  | 'none'
  /** What the wire said instead, where the schema can say it. */
  | 'members'
  /** The records there are, and how many. */
  | 'pages';

export interface ChaosFault {
  readonly name: string;
  readonly licence: Licence;
  readonly fault: (seed: number) => FaultKind;
}

const plain = (name: string, ...kinds: FaultKind[]): ChaosFault => ({
  name,
  licence: 'none',
  fault: (seed) => kinds[seed % kinds.length] ?? { kind: 'refused' },
});

const http = (...statuses: number[]) =>
  statuses.map((status): FaultKind => ({ kind: 'http', status }));

const refusals: readonly FaultKind[] = [
  { kind: 'false', code: 1306000, message: 'odd parameter' },
  { kind: 'false', code: 1306201, message: 'timeout' },
  { kind: 'false', code: 1306402, message: 'no permission' },
  { kind: 'false', code: 1306405, message: 'channel is not active' },
  { kind: 'false', code: 1306429, message: 'rate limit exceeded' },
  { kind: 'false', code: 'VALIDATE_ERROR', message: '' },
  { kind: 'false', code: 3900999, message: '未知' },
];

const mangle = (
  how: Extract<FaultKind, { kind: 'mangle' }>['how'],
  licence: Licence,
): ChaosFault => ({ name: how, licence, fault: (seed) => ({ kind: 'mangle', how, seed }) });

/** Every kind of fault that the sandbox knows, some in several forms, by the seed. */
export const chaosFaults: readonly ChaosFault[] = [
  plain('slow', { kind: 'slow', ms: 2 }, { kind: 'slow', ms: 20 }),
  plain('refused', { kind: 'refused' }),
  plain('cut', { kind: 'cut' }),
  plain('cutChunks', { kind: 'cutChunks' }),
  plain('http', ...http(502, 503, 504, 413, 429, 401, 403, 500, 404, 204)),
  plain('html', { kind: 'html' }),
  plain('invalidJson', { kind: 'invalidJson' }),
  plain('empty', { kind: 'empty' }),
  plain('bom', { kind: 'bom' }),
  plain('contentType', { kind: 'contentType', type: 'text/html' }),
  plain('trickle', { kind: 'trickle', ms: 2, parts: 5 }),
  plain('hang', { kind: 'hang' }),
  plain('false', ...refusals),
  mangle('oddEnvelope', 'none'),
  mangle('wrongTypes', 'members'),
  mangle('missing', 'members'),
  mangle('hugeNumbers', 'members'),
  mangle('longTexts', 'members'),
  mangle('repeatedPages', 'pages'),
  mangle('changingCount', 'pages'),
];

/** Hits about one call in two, chosen by the seed; every fourth seed hits all. */
export function inject({ faults }: Sandbox, { fault }: ChaosFault, seed: number): void {
  const hits = (params: object) =>
    seed % 4 === 0 || hash(`${seed} ${JSON.stringify(params)}`) < 0.5;
  faults.clear();
  faults.set('*', { ...fault(seed), when: hits });
}

/** From 0 up to 1 (FNV-1a, with its last bits mixed in). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((sum ^ (sum >>> 15)) >>> 0) / 2 ** 32;
}
