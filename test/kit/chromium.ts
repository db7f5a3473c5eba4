import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** A running browser; each of its windows has a profile of its own, empty at first. */
export interface Chromium {
  open(options?: WindowOptions): Promise<Window>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses that its page has asked for so far. */
  readonly requests: readonly string[];
  /** Errors on its console so far, refusals by a Content-Security-Policy among them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Real Chromium: `CHROMIUM_PATH`, else where distributions put it. */
export async function startChromium(): Promise<Chromium> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  const open = async ({ width = 1280, height = 800, colorScheme }: WindowOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: colorScheme ?? 'light',
      locale: 'en-US',
      timezoneId: 'Asia/Shanghai',
    });
    return watched(context, await context.newPage());
  };
  return { open, close: () => browser.close() };
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

function watched(context: BrowserContext, page: Page): Window {
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { context, page, requests, complaints, close: () => context.close() };
}
