import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

export interface ChromiumOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser of its own, with an empty profile. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page has asked for, and what it complained of, so far. */
  readonly seen: Seen;
  close(): Promise<void>;
}

export interface Seen {
  readonly requests: readonly string[];
  /** Errors on the console, refusals by its Content-Security-Policy among them. */
  readonly complaints: readonly string[];
}

/** Real Chromium: `CHROMIUM_PATH`, else where distributions put it. */
export async function startChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { width = 1280, height = 800, colorScheme = 'light' } = options;
  const profile = mkdtempSync(`${tmpdir()}/bkgraph-chromium-`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ARGUMENTS,
    viewport: { width, height },
    colorScheme,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(10_000);
  return {
    context,
    page,
    seen: watch(page),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Nothing that a browser does by itself: no request but those of the page. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function watch(page: Page): Seen {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { requests, complaints };
}
