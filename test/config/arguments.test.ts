import { describe, expect, it } from 'vitest';
import { readArgumentsConfig } from '../../src/config/arguments.ts';

describe('what arguments may hold', () => {
  it('is up to the gateway without any variable', () => {
    expect(readArgumentsConfig({})).toEqual({});
  });

  it('is read as a list of hosts, a switch and two limits', () => {
    expect(
      readArgumentsConfig({
        BKGRAPH_CALLBACK_HOSTS: 'hooks.corp, .Example.com,10.0.0.7,[fd00::7]',
        BKGRAPH_CALLBACK_LOOPBACK: 'on',
        BKGRAPH_MAX_SCRIPT_BYTES: '1000',
      }),
    ).toEqual({
      callbackHosts: ['hooks.corp', '.example.com', '10.0.0.7', '[fd00::7]'],
      ...{ callbackLoopback: true, maxScriptBytes: 1_000 },
    });
  });

  it.each([
    ['BKGRAPH_CALLBACK_HOSTS', 'http://a/'],
    ['BKGRAPH_CALLBACK_HOSTS', 'a,,b'],
    ['BKGRAPH_CALLBACK_LOOPBACK', 'yes'],
    ['BKGRAPH_MAX_SCRIPT_BYTES', '0'],
  ])('stops the start with one line that names %s, not %s', (name, value) => {
    expect(() => readArgumentsConfig({ [name]: value })).toThrow(new RegExp(`^${name}: takes `));
  });
});
