// The report for a team, of toolkits that are full, empty and long, held to what the pages of a site are held to.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, test} from 'node:test';
import {expectNone} from '../support/problems.mjs';
import {axeLook} from './axe.mjs';
import {launch} from './browser.mjs';
import {keyboardProblems} from './keyboard.mjs';
import {largeTextLook, longLineLook, reflowLook, spacingLook} from './layout.mjs';
import {nuProblems} from './nu.mjs';
import {printProblems} from './print.mjs';
import {writeReports} from './reports.mjs';
import {serve} from './server.mjs';
import {survey} from './survey.mjs';

const folder = writeReports();
const pages = ['example', 'full', 'empty', 'long', 'changes'].map((name) => ({path: `${name}.html`, edition: 'plain', kind: 'report'}));
const {address, close} = await serve(folder);
const browser = await launch();
const complaints = [];
after(async () => { await browser.close(); await close(); rmSync(folder, {recursive: true}); });

const holds = (sentence, find) => test(sentence, async () => expectNone(await find()));
const seen = (options, looks) => survey(browser, address, pages, {...options, complaints}, looks);

/** Opens every closed part first, so that all of the page is looked at. */
const opened = (look) => async (tab, page) => {
  await tab.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  return look(tab, page);
};

const looks = {axe: opened(axeLook), reflow: reflowLook};
holds('Every report passes the Nu checker', () => nuProblems(pages.map((page) => address + page.path)));
for (const options of [{width: 1280}, {width: 320}, {width: 1280, dark: true}]) {
  test(`Every report passes axe, and loses no words, at ${options.width} pixels${options.dark ? ' in dark colours' : ''}`, async () => {
    expectNone(Object.values(await seen(options, looks)).flat());
  });
}
holds('Lines of a report are short enough to read', async () => (await seen({width: 1280}, {lines: longLineLook})).lines);
holds('Spread text (WCAG 1.4.12) loses no words', async () => (await seen({width: 320}, {spacing: opened(spacingLook)})).spacing);
test('Text of twice the size loses no words', async () => {
  const large = await launch(32);
  try {
    expectNone((await survey(large, address, pages, {width: 1280}, {large: largeTextLook})).large);
  } finally {
    await large.close();
  }
});
holds('The Tab key reaches everything in a report in reading order, and shows where it is', () => keyboardProblems(browser, address, pages));
holds('On A4 paper nothing of a report is lost, closed parts are open, and sheets have numbers', () =>
  printProblems(browser, address, pages.filter((page) => page.path !== 'long.html')));
test('The browser complains of nothing, and no report asks for anything', () => {
  assert.deepEqual(complaints, []);
});
