// Makes the pictures of the README again: docs/images/explorer.png and docs/images/graphiql.png. Needs
// a built gateway and Chromium (CHROMIUM_PATH, else /usr/bin/chromium), with a font for Chinese.
import { mkdirSync, statSync } from 'node:fs';
import { startChromium, type Window } from '../test/kit/chromium.ts';
import { openExplorer } from '../test/kit/explorer.ts';
import { runCommand } from '../test/kit/running-command.ts';

const FOLDER = 'docs/images';
const MOST_BYTES = 200_000;

mkdirSync(FOLDER, { recursive: true });
const gateway = await runCommand({ SANDBOX_HOSTS: '500' });
const browser = await startChromium();
try {
  await take('explorer', await browser.open(), takeExplorer);
  await take('explorer-dark', await browser.open({ colorScheme: 'dark' }), takeExplorer);
  await take('graphiql', await browser.open(), takeGraphiql);
} finally {
  await browser.close();
  await gateway.stop();
}

async function take(
  name: string,
  window: Window,
  prepare: (window: Window) => Promise<void>,
): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await prepare(window);
  await window.page.screenshot({ path, animations: 'disabled' });
  await window.close();
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes`);
}

/** A host with alarms, and a run on all of its module: at once it fails where no agent is online. */
async function takeExplorer({ page }: Window): Promise<void> {
  const explorer = await openExplorer(page, gateway.url);
  await explorer.openModule('Skyline Games', 'Shared services', 'chat');
  await explorer.hosts
    .filter({ has: page.locator('.alarms.open') })
    .first()
    .click();
  await page.getByRole('button', { name: 'Run a demo script…' }).click();
  await page.getByRole('radio', { name: /chat/ }).check();
  await page.getByRole('button', { name: /^Run it on \d+ hosts/ }).click();
  await explorer.job.getByText(/\d+ running/).waitFor();
  await page.mouse.move(0, 0);
  await page.locator('.bar:has(.bad):has(.busy)').waitFor();
}

async function takeGraphiql({ page }: Window): Promise<void> {
  await page.goto(`${gateway.url}/graphql`);
  await page.getByRole('button', { name: /^Execute/ }).click();
  await page.locator('.result-window').getByText('totalCount').first().waitFor();
  await page.mouse.move(0, 0);
}
