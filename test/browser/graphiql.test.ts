import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, startChromium, type Window } from '../kit/chromium.ts';
import { type RunningCommand, runCommand } from '../kit/running-command.ts';

describe('GraphiQL of the built gateway, in a browser without internet', () => {
  let gateway: RunningCommand;
  let browser: Chromium;
  let opened: Window;
  let page: Page;
  beforeAll(async () => {
    gateway = await runCommand({ SANDBOX_HOSTS: '100' });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
  });
  beforeEach(async () => {
    opened = await browser.open();
    page = opened.page;
  });
  afterEach(async () => {
    const { requests, complaints } = opened;
    await opened.close();
    expect(complaints).toEqual([]);
    const elsewhere = requests.filter((address) => !/^(?:data|blob):/.test(address));
    expect(elsewhere.filter((address) => new URL(address).origin !== gateway.url)).toEqual([]);
  });

  const execute = () => page.getByRole('button', { name: /^Execute/ }).click();
  /** The editor holds only the lines that fit, and no space but such as do not break. */
  const answer = async () =>
    (await page.locator('.result-window').innerText()).replaceAll('\u00a0', ' ');

  it('opens with its tabs, and each runs', async () => {
    await page.goto(`${gateway.url}/graphql`);
    const tabs = page.locator('.graphiql-tab-button');
    await tabs.first().waitFor();
    const names = await tabs.allInnerTexts();
    expect(names).toContain('Chain');
    for (const name of names) {
      await page.locator('.graphiql-tab-button', { hasText: name }).click();
      // GraphiQL reads a text a moment after its tab is shown; before that it knows no operation.
      const executed = async () => {
        await execute();
        await page.waitForTimeout(300);
        return answer();
      };
      await expect.poll(executed, { timeout: 20_000 }).toContain('"data": {');
      expect(await answer()).not.toContain('"errors"');
    }
  });

  it('shows a subscription event by event, to its end', async () => {
    await page.goto(`${gateway.url}/graphql`);
    await page.locator('.result-window').waitFor();
    const jobInstanceId = await startJob(gateway.url);
    const query = `subscription { jobInstanceProgress(bizId: 2, jobInstanceId: ${jobInstanceId}) { status } }`;
    await page.goto(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`);
    await execute();
    await expect.poll(answer, { timeout: 10_000 }).toContain('RUNNING');
    await expect.poll(answer, { timeout: 30_000 }).toContain('SUCCEEDED');
    await page.getByRole('button', { name: /^Execute/ }).waitFor();
  });

  it('shows the documentation of the schema', async () => {
    await page.goto(`${gateway.url}/graphql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('One business by its number').waitFor();
  });
});

async function startJob(url: string): Promise<number> {
  const input = {
    ...{ bizId: 2, content: 'sleep 4', language: 'SHELL', account: 'root' },
    targets: { hostIds: [2] },
  };
  const query =
    'mutation ($input: ExecuteScriptInput!) { executeScript(input: $input) { jobInstanceId } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  // The mutation's answer has this form, or the test fails right here.
  const { data } = (await response.json()) as {
    data: { executeScript: { jobInstanceId: number } };
  };
  return data.executeScript.jobInstanceId;
}
