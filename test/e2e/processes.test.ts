import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

interface Binding {
  readonly moduleName: string;
  readonly bound: boolean;
}

describe('processes and the modules that they are bound to', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  const bound = (bindings: readonly Binding[] | undefined) =>
    (bindings ?? []).filter((one) => one.bound).map(({ moduleName }) => moduleName);

  it('are told from the root and from the business', async () => {
    const { data, errors } = await bkgraph.ask<{
      processBindings: Binding[];
      business: { processBindings: Binding[] };
    }>(`{
      processBindings(bizId: 2, processId: 3) { moduleName setCount bound }
      business(bizId: 2) { processBindings(processId: 3) { moduleName setCount bound } }
    }`);
    expect(errors).toEqual([]);
    expect(bound(data.processBindings)).toEqual(['gse_api', 'gse_task', 'gse_data']);
    expect(data.processBindings).toContainEqual({
      moduleName: 'redis',
      setCount: 1,
      bound: false,
    });
    expect(data.business.processBindings).toEqual(data.processBindings);
  });

  type Written = Record<string, { bindings: Binding[] } | null>;

  it('are bound and unbound by the name of the modules', async () => {
    const to = (moduleName: string) =>
      `input: { bizId: 2, processId: 1, moduleName: "${moduleName}" }`;
    const { data, errors } = await bkgraph.ask<Written>(`mutation {
      bindProcessToModule(${to('kafka')}) { bindings { moduleName bound } }
      unbindProcessFromModule(${to('consul')}) { bindings { moduleName bound } }
    }`);
    expect(errors).toEqual([]);
    expect(bound(data['bindProcessToModule']?.bindings)).toEqual(['consul', 'kafka']);
    expect(bound(data['unbindProcessFromModule']?.bindings)).toEqual(['kafka']);
    const { processes } = bkgraph.sandbox.state.cmdb;
    expect([processes.isBound(1, 'kafka'), processes.isBound(1, 'consul')]).toEqual([true, false]);
  });

  it('are refused for a name that would lead the CMDB to another address', async () => {
    const to = 'input: { bizId: 2, processId: 1, moduleName: "a/../b" }';
    const { errors } = await bkgraph.ask(`mutation {
      bindProcessToModule(${to}) { bindings { bound } }
      unbindProcessFromModule(${to}) { bindings { bound } } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('are the same, as locks and the log are, where the ESB sends the inner names of its envelope', async () => {
    const other = await startBkgraph({ sandbox: { modes: { ccEnvelope: 'bk_error_code' } } });
    onTestFinished(() => other.stop());
    const query = `{
      processBindings(bizId: 2, processId: 3) { moduleName bound }
      host(hostId: 2) { locked }
      operationLog { totalCount }
    }`;
    const [one, same] = await Promise.all([bkgraph.ask(query), other.ask(query)]);
    expect(same.errors).toEqual([]);
    expect(same.data).toEqual(one.data);
  });

  it('are refused for a module that is not there, and for a process of another business', async () => {
    const { data, errors } = await bkgraph.ask<Written>(`mutation {
      bindProcessToModule(input: { bizId: 2, processId: 1, moduleName: "nowhere" }) { bindings { bound } }
      unbindProcessFromModule(input: { bizId: 3, processId: 1, moduleName: "consul" }) { bindings { bound } }
    }`);
    expect(data).toEqual({ bindProcessToModule: null, unbindProcessFromModule: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['ESB_ERROR', 'ESB_ERROR']);
  });
});
