// Opens the site as a folder of files, as from a memory stick.
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {openTab} from './browser.mjs';

/** Runs in the page: whether all its stylesheets and its pictures came. */
async function whatIsMissing() {
  const problems = [];
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    if (!link.sheet) problems.push(`the stylesheet ${link.getAttribute('href')} did not load`);
  }
  for (const image of document.images) {
    image.loading = 'eager';
    try { await image.decode(); } catch { problems.push(`the picture ${image.getAttribute('src')} did not load`); }
  }
  if (getComputedStyle(document.body).display !== 'flex') problems.push('the page has no styles');
  return problems;
}

/** Sentences about pages that miss something when opened from `folder`, and about menu links that do not open there. */
export async function folderProblems(browser, folder, pages) {
  const complaints = [];
  const tab = await openTab(browser, {complaints});
  const problems = [];
  for (const page of pages.filter((each) => each.kind !== '404')) {
    await tab.goto(pathToFileURL(join(folder, page.path)).href);
    problems.push(...(await tab.evaluate(whatIsMissing)).map((each) => `${page.path} as a file: ${each}`));
    await tab.click('.format-row a:not([aria-current])');
    if (!tab.url().startsWith('file:') || (await tab.locator('h1').count()) !== 1) problems.push(`${page.path} as a file: its link to another format does not open`);
  }
  await tab.context().close();
  return [...problems, ...complaints];
}
