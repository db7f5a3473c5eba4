import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownVariables } from './variables.ts';

const docs = new URL('../../docs/', import.meta.url);
const manual = readFileSync(new URL('operate.md', docs), 'utf8');
const alerts = readFileSync(new URL('../deploy/prometheus/alerts.yml', docs), 'utf8');

test('the manual says of every alert what to do, and of no other', () => {
  // As Prometheus reads it.
  const { groups } = parse(alerts) as { groups: { rules: { alert: string }[] }[] };
  const named = groups.flatMap(({ rules }) => rules.map(({ alert }) => alert));
  const told = [...manual.matchAll(/^\| `(Bkgraph\w+)` \|/gm)].map(([, alert]) => alert);
  expect(told).toEqual(named);
});

test('what it points to is there', () => {
  for (const [, target = ''] of manual.matchAll(/\]\((?!#|https?:)([^)#]+)/g)) {
    if (target.includes('…')) continue;
    expect({ target, there: existsSync(new URL(target, docs)) }).toEqual({ target, there: true });
  }
});

test('its own chapters are where its list says', () => {
  const chapters = [...manual.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  const listed = [...manual.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  for (const anchor of listed) expect(chapters).toContain(anchor);
});

test('every variable that it names is one of the gateway', () => {
  const named = manual.matchAll(/`((?:BKGRAPH|BK)_[A-Z_]*[A-Z]|PUBLIC_URL|REDIS_URL)`/g);
  const known = knownVariables();
  for (const [, name = ''] of named)
    expect({ name, known: known.has(name) }).toEqual({ name, known: true });
});
