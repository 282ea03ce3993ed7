// The one browser of all tests, and how a page is opened in it.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of an installed Chromium, or undefined, which leaves it to playwright to use the one it fetched. */
export function installedChromium() {
  if (process.env.ALONGSIDE_CHROMIUM) return process.env.ALONGSIDE_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Starts a browser; `letterSize` is the text size that a reader set in it, in pixels (16 where nobody did). */
export function launch(letterSize = 16) {
  const size = letterSize === 16 ? [] : [`--blink-settings=defaultFontSize=${letterSize}`];
  return chromium.launch({
    executablePath: installedChromium(),
    // In a container there is neither a sandbox for root nor a large /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb', ...size],
  });
}

/** Opens a tab of `width` pixels; what the browser complains of is added to `complaints`. */
export async function openTab(browser, {width = 1280, height = 900, dark = false, complaints = [], address = ''} = {}) {
  const context = await browser.newContext({viewport: {width, height}, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce'});
  const tab = await context.newPage();
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${tab.url()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.push(`${tab.url()}: ${error.message}`));
  tab.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A file that is still on its way when the test goes on to the next page is given up; one that is missing says so otherwise.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${tab.url()}: could not load ${request.url()}: ${reason}`);
  });
  tab.on('request', (request) => {
    if (address && !request.url().startsWith(address) && !request.url().startsWith('data:')) complaints.push(`${tab.url()}: asked for ${request.url()}`);
  });
  return tab;
}
