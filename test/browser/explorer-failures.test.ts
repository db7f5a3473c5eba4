import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Caller, EsbClient, esbRoute } from '../../src/esb/index.ts';
import { createGateway, createLogger, type Gateway } from '../../src/gateway/index.ts';
import { type Bkgraph, type BkgraphOptions, startBkgraph } from '../kit/bkgraph.ts';
import { type Chromium, startChromium, type Window } from '../kit/chromium.ts';
import { openExplorer } from '../kit/explorer.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe('where something fails, the explorer', () => {
  let bkgraph: Bkgraph;
  let opened: Window;
  const open = async (gateway?: BkgraphOptions['gateway']) => {
    bkgraph = await startBkgraph({ gateway: { explorer: true, ...gateway } });
    opened = await browser.open();
    return openExplorer(opened.page, bkgraph.url);
  };
  afterEach(async () => {
    await opened.close();
    await bkgraph.stop();
  });

  it('shows a failing system in its place, and all the rest', async () => {
    const explorer = await open();
    bkgraph.sandbox.faults.set('monitor/get_alarms', {
      ...{ kind: 'false', code: 1306201, message: 'the monitor is being upgraded' },
    });
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    expect(await explorer.hosts.count()).toBeGreaterThan(3);
    const inTree = opened.page.getByRole('treeitem', { name: /ESB_ERROR/ });
    expect(await inTree.count()).toBe(1);
    expect(await explorer.hosts.first().innerText()).toContain('alarms unknown');
    await explorer.hosts.first().click();
    const alarms = explorer.host.getByRole('region', { name: 'Alarms' });
    await alarms.getByRole('alert').waitFor();
    const told = await alarms.innerText();
    expect(told).toContain('ESB_ERROR');
    expect(told).toContain('the monitor is being upgraded');
    expect(await explorer.host.getByRole('alert').count()).toBe(1);
    expect(await explorer.host.locator('.facts').innerText()).toContain('redis');

    bkgraph.sandbox.faults.clear();
    await alarms.getByRole('button', { name: 'Try again' }).click();
    await alarms.getByRole('alert').waitFor({ state: 'detached' });
    await inTree.click();
    await inTree.waitFor({ state: 'detached' });
  });

  it('shows a level that cannot be read below its parent, and reads it when it is tried again', async () => {
    const explorer = await open();
    bkgraph.sandbox.faults.set('cc/search_set', { kind: 'http', status: 502, times: 1 });
    await explorer.row('蓝鲸').click();
    const problem = opened.page.getByRole('treeitem', {
      name: /ESB_UNAVAILABLE|ESB_BAD_RESPONSE/,
    });
    await problem.waitFor();
    expect(await explorer.row('电商平台').count()).toBe(1);
    await problem.focus();
    await opened.page.keyboard.press('Enter');
    await explorer.row('公共组件').waitFor();
    expect(await problem.count()).toBe(0);
  });

  it('tells somebody whom nobody knows how to sign in, and goes on when they have', async () => {
    const explorer = await open({ demoCaller: undefined });
    await opened.page.getByRole('heading', { name: 'Sign in first' }).waitFor();
    expect(await opened.page.getByRole('alert').innerText()).toContain('bk_token');
    const { token } = bkgraph.sandbox.credentials;
    await opened.context.addCookies([{ name: 'bk_token', value: token, url: bkgraph.url }]);
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    await explorer.hosts.first().click();
    await explorer.host.locator('.facts').waitFor();
    // What runs something is for the sandbox's demo user.
    expect(await opened.page.getByRole('button', { name: /demo script/ }).count()).toBe(0);
  });

  it('shows why a script was not started, and starts it when it is tried again', async () => {
    const explorer = await open();
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    await explorer.hosts.first().click();
    bkgraph.sandbox.faults.set('job/fast_execute_script', {
      ...{ kind: 'false', code: 1211001, message: 'no right to run scripts here', times: 1 },
    });
    await explorer.runDemo();
    const demo = opened.page.getByRole('group', { name: 'Run a demo script' });
    await demo.getByRole('alert').waitFor();
    expect(await demo.innerText()).toContain('no right to run scripts here');
    await demo.getByRole('button', { name: /^Run it on/ }).click();
    await explorer.job.getByRole('progressbar').waitFor();
    expect(bkgraph.sandbox.calls.count('job/fast_execute_script')).toBe(2);
  });
});

describe('a run that is followed', () => {
  it('goes on when the gateway was restarted in between', async () => {
    let later = 0;
    const bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
    let gateway = await anotherGateway(bkgraph, 0);
    const opened = await browser.open();
    const explorer = await openExplorer(opened.page, gateway.url);
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    await explorer.hosts
      .filter({ has: opened.page.locator('.dot.good') })
      .first()
      .click();
    await explorer.runDemo();
    await explorer.job.getByText('live').waitFor();

    await gateway.close();
    await explorer.job.getByText('connection lost, trying again…').waitFor();
    gateway = await anotherGateway(bkgraph, gateway.port);
    later = 60_000;
    const state = explorer.job.getByRole('status');
    await expect.poll(() => state.innerText(), { timeout: 20_000 }).toBe('succeeded');
    await explorer.job.getByText('Hello from bkgraph.').waitFor();

    await opened.close();
    await gateway.close();
    await bkgraph.stop();
  });
});

function anotherGateway({ sandbox }: Bkgraph, port: number): Promise<Gateway> {
  const { appCode, appSecret, username } = sandbox.credentials;
  return createGateway({
    ...{ host: '127.0.0.1', port, trace: 'off', graphiql: false, explorer: true, drainMs: 1_000 },
    client: new EsbClient({ route: esbRoute(sandbox.url), frozen: true }),
    demoCaller: new Caller({ appCode, appSecret, username }),
    logger: createLogger('silent', { write: () => undefined }),
  });
}
