import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const binary = '/usr/bin/chromium';

/** A real Chromium: Debian's, installed where it is missing. */
export async function launch(): Promise<Browser> {
  if (!existsSync(binary)) {
    const line =
      'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fonts-noto-color-emoji';
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`chromium can't be installed here: ${stderr.slice(-500)}`);
  }
  return chromium.launch({
    executablePath: binary,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that is watched: what it asked the network for, and what went wrong in it. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests, `blob:` and `data:` apart, which go nowhere. */
  readonly requests: string[];
  /** Errors thrown, errors logged, and breaches of the page's policy. */
  readonly errors: string[];
}

/** Opens an address in a context of its own. */
export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) requests.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(url);
  return { page, context, requests, errors };
}

/** Keeps a picture of a page for looking at, in .cache/pages/. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, '.cache/pages');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
