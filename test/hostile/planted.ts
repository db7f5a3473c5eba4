import type { FaultKind, Sandbox } from '../../src/sandbox/index.ts';

/** Secrets with whatever an encoding changes in them. */
export const APP_SECRET = 'cnryappsecret/one+two"three\\four&<é';
export const THEIR_SECRET = 'cnrytheirsecret/five+six"seven\\eight&<';
export const TOKEN = 'cnrysession-token_0123456789';
export const PASSWORD = 'cnrypassword-in-an-input';
/** What a caller shows that is no caller. */
export const STRANGE = 'cnrystrange-header';
export const COLLECTOR_KEY = 'cnrycollector-key';

export const CALLBACK_SECRET = 'cnrycallback-secret-of-the-campaign';

const ALL = [APP_SECRET, THEIR_SECRET, TOKEN, PASSWORD, STRANGE, COLLECTOR_KEY, CALLBACK_SECRET];

/** Makes a sandbox believe those that callers of the campaign show. */
export function plant({ state, credentials }: Sandbox): void {
  const { identity } = state;
  const app = identity.apps.get(credentials.appCode);
  if (!app) throw new Error('the sandbox has no demo application');
  identity.apps.set(app.code, { ...app, secrets: [APP_SECRET] });
  identity.apps.set('their_app', { ...app, code: 'their_app', secrets: [THEIR_SECRET] });
  identity.login(credentials.username, TOKEN);
}

/** What a system might write that repeats what it was sent, in every way to write it. */
export function echoes(secrets: readonly string[]): readonly string[] {
  const plain = secrets.join(' ');
  const body = JSON.stringify({ secrets });
  return [
    plain,
    body,
    JSON.stringify(body),
    `http://x/?q=${encodeURIComponent(plain)}`,
    new URLSearchParams(secrets.map((secret) => ['a', secret])).toString(),
    Buffer.from(body).toString('base64'),
    Buffer.from(` ${body}`).toString('base64'),
    Buffer.from(`xy${plain}`).toString('base64url'),
    `${'.'.repeat(1_985)} ${plain}`,
  ];
}

/** Every kind of fault, with the secrets in all that it can say. */
export function faultsWith(secrets: readonly string[]): readonly FaultKind[] {
  const texts = echoes(secrets);
  const html = `<html><body>${texts.join('<br>')}</body></html>`;
  return [
    { kind: 'slow', ms: 20 },
    { kind: 'refused' },
    { kind: 'cut' },
    { kind: 'html' },
    { kind: 'invalidJson' },
    { kind: 'hang' },
    ...STATUSES.map((status) => ({ kind: 'http' as const, status, html })),
    ...texts.flatMap((message): FaultKind[] => [
      { kind: 'false', code: 1306000, message },
      { kind: 'false', code: 1306201, message: `Max retries exceeded with url: ${message}` },
    ]),
    { kind: 'false', code: `BAD ${secrets.join(' ')}`, message: 'no' },
  ];
}

const STATUSES = [200, 301, 401, 403, 413, 429, 500, 502, 504];

/** The same by number and name, for a test of each. */
export const faultNames = faultsWith([]).map((fault, place): [string, number] => [
  Object.values(fault).slice(0, 2).join(' '),
  place,
]);

/** The planted secrets that a text shows, plainly or in Base64; a part is as bad as the whole. */
export function shown(text: string, allowed: readonly string[] = []): string[] {
  const runs = text.match(/[\w+/-]{10,}/g) ?? [];
  const decoded = runs.flatMap((run) =>
    ['', 'x', 'xx', 'xxx'].map((pad) => Buffer.from(pad + run, 'base64').toString('latin1')),
  );
  const whole = [text, ...decoded].join('\n');
  return ALL.filter((secret) => !allowed.includes(secret)).filter((secret) =>
    whole.includes(secret.slice(0, 12)),
  );
}
