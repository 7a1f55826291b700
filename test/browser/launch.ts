import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put a Chromium or Chrome of their own. */
const systemBrowsers = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** No sandbox: continuous integration runs as root, and every page opened is one of our own. */
const switches = ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'];

/**
 * A real browser, headless: the system's Chromium where there is one, since it comes with fonts for every
 * script; else the one that npm installed with the project.
 * @returns a Playwright browser; the caller closes it.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const installed = systemBrowsers.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: switches });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args, ...switches],
  });
};
