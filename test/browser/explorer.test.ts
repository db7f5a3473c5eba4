import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium, type Window } from '../kit/chromium.ts';
import { type Explorer, isTooWide, openExplorer, stumblingBlocks } from '../kit/explorer.ts';
import { type RunningCommand, runCommand } from '../kit/running-command.ts';

describe('the explorer of the built gateway, on the sandbox', () => {
  let gateway: RunningCommand;
  let browser: Chromium;
  let opened: Window;
  let explorer: Explorer;
  beforeAll(async () => {
    gateway = await runCommand({ SANDBOX_HOSTS: '2000' });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
  });
  beforeEach(async () => {
    opened = await browser.open();
    explorer = await openExplorer(opened.page, gateway.url);
  });
  afterEach(async () => {
    const { requests, complaints } = opened;
    await opened.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => new URL(address).origin !== gateway.url)).toEqual([]);
  });

  it('leads by clicks from a business to a host, and shows what it is', async () => {
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    expect(await explorer.row('redis').getAttribute('aria-level')).toBe('3');
    const host = explorer.hosts.first();
    const address = await host.locator('.name').innerText();
    expect(await host.getByRole('img').getAttribute('aria-label')).toMatch(/^agent (on|off)line$/);
    await host.click();
    await explorer.host.getByRole('heading', { name: address }).waitFor();
    const facts = await explorer.host.locator('.facts').innerText();
    expect(facts).toContain('公共组件 › redis');
    expect(await host.getAttribute('aria-selected')).toBe('true');
  });

  it('asks for a level when it is opened, and never again', async () => {
    const asked = () => opened.requests.filter((address) => address.endsWith('/graphql'));
    await explorer.row('蓝鲸').waitFor();
    expect(asked().length).toBe(1);
    await explorer.row('蓝鲸').click();
    await explorer.row('公共组件').waitFor();
    await explorer.row('蓝鲸').click();
    await explorer.row('公共组件').waitFor({ state: 'detached' });
    await explorer.row('蓝鲸').click();
    await explorer.row('公共组件').waitFor();
    expect(asked().length).toBe(2);
  });

  it('is walked by the keyboard alone, from the tree to the host', async () => {
    const { keyboard } = opened.page;
    const focused = opened.page.locator(':focus');
    await explorer.row('蓝鲸').focus();
    await keyboard.press('ArrowRight');
    await explorer.row('公共组件').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    expect(await focused.innerText()).toContain('公共组件');
    await keyboard.press('ArrowRight');
    await explorer.row('redis').waitFor();
    await keyboard.press('r');
    expect(await focused.innerText()).toContain('redis');
    await keyboard.press('ArrowRight');
    await explorer.hosts.first().waitFor();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await explorer.host.locator('.facts').waitFor();
    await keyboard.press('ArrowLeft');
    expect(await focused.innerText()).toContain('redis');
    await keyboard.press('ArrowLeft');
    await explorer.hosts.first().waitFor({ state: 'detached' });
    await keyboard.press('Home');
    expect(await focused.innerText()).toContain('蓝鲸');
  });

  it('shows hosts page by page', async () => {
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    const total = Number(/(\d+) hosts/.exec(await explorer.row('redis').innerText())?.[1]);
    expect(total).toBeGreaterThan(50);
    expect(await explorer.hosts.count()).toBe(50);
    expect(await explorer.hosts.first().getAttribute('aria-setsize')).toBe(`${total}`);
    const more = explorer.row(/^Show \d+ more of \d+ left$/);
    await more.click();
    await expect.poll(() => explorer.hosts.count()).toBe(Math.min(100, total));
    expect(await more.count()).toBe(total > 100 ? 1 : 0);
  });

  it('finds a host by its IP, and says so when there is none', async () => {
    const { page } = opened;
    await explorer.row('蓝鲸').waitFor();
    const typed = page.getByRole('searchbox');
    await typed.fill('10.0.0.2');
    await typed.press('Enter');
    const found = page.getByRole('region', { name: 'Hosts found' });
    await found
      .getByRole('button', { name: /10\.0\.0\.2/ })
      .first()
      .click();
    await explorer.host.getByRole('heading', { name: '10.0.0.2' }).waitFor();
    await typed.fill('10.99.99.99');
    await typed.press('Enter');
    await found.getByText('No host has this IP or name.').waitFor();
  });

  it('starts a demo after its dry run, and shows it live to its end with its output', async () => {
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    await explorer.hosts
      .locator('visible=true')
      .filter({ has: opened.page.locator('.dot.good') })
      .first()
      .click();
    await opened.page.getByRole('button', { name: 'Run a demo script…' }).click();
    await opened.page.getByText('job/fast_execute_script').waitFor();
    await opened.page.getByRole('button', { name: 'Run it on 1 host' }).click();
    const state = explorer.job.getByRole('status');
    await expect.poll(() => state.innerText(), { timeout: 10_000 }).toBe('running');
    await explorer.job.getByText('live').waitFor();
    expect(await explorer.job.getByRole('progressbar').getAttribute('aria-valuemax')).toBe('1');
    await expect.poll(() => state.innerText(), { timeout: 30_000 }).toBe('succeeded');
    await explorer.job.getByText('Hello from bkgraph.').waitFor();
    expect(await explorer.job.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect(await explorer.host.getByRole('table').first().innerText()).toContain('succeeded');
  });

  it('says nothing nameless to a screen reader, in any of its states', async () => {
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    expect(await stumblingBlocks(opened.page)).toEqual([]);
    await explorer.hosts.first().click();
    await explorer.host.locator('.facts').waitFor();
    await explorer.runDemo();
    await explorer.job.getByRole('progressbar').waitFor();
    expect(await stumblingBlocks(opened.page)).toEqual([]);
  });

  it.each([1280, 800])('fits into a window of %i pixels, with a demo prepared', async (width) => {
    await opened.page.setViewportSize({ width, height: 800 });
    await explorer.openModule('蓝鲸', '公共组件', 'redis');
    await explorer.hosts.first().click();
    await explorer.host.getByRole('button', { name: 'Run a demo script…' }).click();
    await opened.page.getByText('job/fast_execute_script').waitFor();
    expect(await isTooWide(opened.page)).toBe(false);
    // One that has alarms with long titles.
    await opened.page.goto(`${gateway.url}/#host=48`);
    await opened.page.reload();
    await explorer.host.getByRole('columnheader', { name: 'Recovered' }).waitFor();
    expect(await isTooWide(opened.page)).toBe(false);
  });

  it('opens at the host that the address names', async () => {
    await opened.page.goto(`${gateway.url}/#host=2`);
    await opened.page.reload();
    await explorer.host.getByRole('heading', { name: '10.0.0.2' }).waitFor();
  });

  it('leads to GraphiQL', async () => {
    await opened.page.getByRole('link', { name: 'GraphiQL' }).click();
    await opened.page.getByRole('button', { name: /^Execute/ }).waitFor();
  });
});
