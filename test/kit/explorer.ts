import type { Locator, Page } from 'playwright-core';

/** The explorer of a gateway, as a person finds their way in it. */
export interface Explorer {
  readonly page: Page;
  /** A row of the tree by a part of its name. */
  row(name: string | RegExp): Locator;
  /** The hosts that are listed in the tree. */
  readonly hosts: Locator;
  /** Opens a business, a set and a module by clicks, until the hosts stand there. */
  openModule(business: string, set: string, module: string): Promise<void>;
  /** What is shown of the host that was chosen. */
  readonly host: Locator;
  /** Starts the demo on the chosen host, after its dry run. */
  runDemo(): Promise<void>;
  /** The run that is followed. */
  readonly job: Locator;
}

export async function openExplorer(page: Page, url: string): Promise<Explorer> {
  await page.goto(`${url}/`);
  const row = (name: string | RegExp) => page.getByRole('treeitem', { name });
  const hosts = page.locator('.tree .row.host');
  const openModule = async (...path: [string, string, string]) => {
    for (const name of path) await row(name).click();
    await hosts.first().waitFor();
  };
  const runDemo = async () => {
    await page.getByRole('button', { name: 'Run a demo script…' }).click();
    await page.getByRole('button', { name: /^Run it on/ }).click();
  };
  return {
    ...{ page, row, hosts, openModule, runDemo },
    host: page.getByRole('article'),
    job: page.getByRole('region', { name: /^Job \d+/ }),
  };
}

/**
 * What somebody who cannot see the page would stumble over: a control or a picture without a name,
 * an id that two elements have. Run in the page, so it is a text.
 */
export function stumblingBlocks(page: Page): Promise<string[]> {
  return page.evaluate(BLOCKS);
}

const BLOCKS = `(() => {
  const said = (element) =>
    element.getAttribute('aria-label') || element.getAttribute('title') || element.alt ||
    element.innerText || [...(element.labels ?? [])].map((label) => label.innerText).join(' ') || '';
  const named = 'button, a[href], input, select, textarea, [role=treeitem], [role=tree], ' +
    '[role=progressbar], [role=img], [role=radiogroup], nav, section, article';
  const nameless = [...document.querySelectorAll(named)]
    .filter((element) => said(element).trim() === '');
  const pictures = [...document.querySelectorAll('img:not([alt])')];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  const stops = document.querySelectorAll('[role=tree] [tabindex="0"]').length;
  const titleless = document.title === '' || !document.documentElement.lang ? ['no title'] : [];
  return [
    ...nameless.map((element) => 'no name: ' + element.outerHTML.slice(0, 80)),
    ...pictures.map((element) => 'no alt: ' + element.outerHTML.slice(0, 80)),
    ...doubled.map((id) => 'twice: #' + id),
    ...(stops > 1 ? ['more than one tab stop in the tree'] : []),
    ...titleless,
  ];
})()`;

/** Whether the page as a whole is wider than its window. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(`[document.documentElement, ...document.querySelectorAll('.detail, nav')]
    .some((part) => part.scrollWidth > part.clientWidth + 1)`);
}
