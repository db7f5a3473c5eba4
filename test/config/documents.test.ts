import { describe, expect, it } from 'vitest';
import { readDocumentsConfig } from '../../src/config/documents.ts';
import { readHttpConfig } from '../../src/config/http.ts';

describe('the limits of documents', () => {
  it('are what is set, and leave the rest to the gateway', () => {
    const env = { BKGRAPH_MAX_DEPTH: '12', BKGRAPH_MAX_LIST_ITEMS: '5', BKGRAPH_MAX_COST: '100' };
    expect(readDocumentsConfig(env, true)).toEqual({
      limits: { depth: 12, listItems: 5 },
      maxCost: 100,
      introspection: true,
      persistedOnly: false,
    });
  });

  it('hide the schema of a real ESB unless somebody says otherwise', () => {
    expect(readDocumentsConfig({}, false).introspection).toBe(false);
    expect(readDocumentsConfig({ BKGRAPH_INTROSPECTION: 'on' }, false).introspection).toBe(true);
    expect(readDocumentsConfig({ BKGRAPH_INTROSPECTION: 'off' }, true).introspection).toBe(false);
  });

  it.each([
    ['BKGRAPH_MAX_DEPTH', '0'],
    ['BKGRAPH_MAX_FIELDS', 'many'],
    ['BKGRAPH_MAX_ALIASES', '-1'],
    ['BKGRAPH_MAX_DIRECTIVES', '1.5'],
    ['BKGRAPH_MAX_ROOT_FIELDS', '1e3'],
    ['BKGRAPH_MAX_TOKENS', '1000001'],
    ['BKGRAPH_MAX_LIST_ITEMS', '0'],
    ['BKGRAPH_MAX_INPUT_DEPTH', '0'],
    ['BKGRAPH_MAX_COST', '0'],
    ['BKGRAPH_INTROSPECTION', 'true'],
    ['BKGRAPH_PERSISTED_ONLY', 'yes'],
  ])('%s=%s is refused with its name and what came', (name, value) => {
    const message = new RegExp(`^${name}: takes .+ \\(got "${value}"\\)$`);
    expect(() => readDocumentsConfig({ [name]: value }, true)).toThrow(message);
  });

  it('take persisted documents alone only where there are some', () => {
    expect(() => readDocumentsConfig({ BKGRAPH_PERSISTED_ONLY: 'on' }, true)).toThrow(
      'BKGRAPH_PERSISTED_DOCUMENTS: must be set when BKGRAPH_PERSISTED_ONLY is on (got nothing)',
    );
  });
});

describe('the limits of HTTP', () => {
  it('are what is set', () => {
    const env = {
      BKGRAPH_CORS_ORIGINS: 'https://paas.example.com, http://localhost:3000',
      BKGRAPH_MAX_BODY_BYTES: '2048',
      BKGRAPH_HEADERS_TIMEOUT_MS: '5000',
      BKGRAPH_REQUEST_TIMEOUT_MS: '9000',
    };
    expect(readHttpConfig(env)).toEqual({
      corsOrigins: ['https://paas.example.com', 'http://localhost:3000'],
      maxBodyBytes: 2_048,
      headersTimeoutMs: 5_000,
      requestTimeoutMs: 9_000,
    });
    expect(readHttpConfig({})).toEqual({});
  });

  it.each([
    ['BKGRAPH_CORS_ORIGINS', '*'],
    ['BKGRAPH_CORS_ORIGINS', 'https://paas.example.com/'],
    ['BKGRAPH_CORS_ORIGINS', 'https://paas.example.com,paas'],
    ['BKGRAPH_CORS_ORIGINS', 'null'],
    ['BKGRAPH_MAX_BODY_BYTES', '10'],
    ['BKGRAPH_HEADERS_TIMEOUT_MS', '1'],
    ['BKGRAPH_REQUEST_TIMEOUT_MS', '5s'],
  ])('%s=%s is refused with its name', (name, value) => {
    expect(() => readHttpConfig({ [name]: value })).toThrow(new RegExp(`^${name}: takes `));
  });
});
