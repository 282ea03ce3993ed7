// Every test of a built site, one after another, in one browser. Run through run.mjs.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expectNone} from '../support/problems.mjs';
import {axeLook} from './axe.mjs';
import {launch} from './browser.mjs';
import {changedWords, formatRowProblems, lostReaders} from './editions.mjs';
import {folderProblems} from './folder.mjs';
import {keyboardProblems} from './keyboard.mjs';
import {ideaLook, largeTextLook, longLineLook, reflowLook, smallPictureLook, smallTextLook, spacingLook, targetLook} from './layout.mjs';
import {brokenLinks, brokenStyleLinks, titleProblems, unsafeMarkup, wrongIds} from './links.mjs';
import {nuProblems} from './nu.mjs';
import {pictureProblems} from './pictures.mjs';
import {printProblems} from './print.mjs';
import {serve} from './server.mjs';
import {readSite, samplesOf} from './site.mjs';
import {once, survey} from './survey.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const site = readSite(process.env.ALONGSIDE_SITE);
const pages = site.pages.filter((page) => !page.redirect);
const samples = samplesOf(site);
const framedSamples = samples.filter((page) => page.kind !== '404');
const oneOfEachKind = [...new Map(samples.map((page) => [`${page.edition} ${page.kind}`, page])).values()];
const easySamples = samples.filter((page) => page.edition === 'easy-read');
const server = await serve(site.folder, site.base);
const browser = await launch();
const complaints = [];
after(async () => { await browser.close(); await server.close(); });

const look = (which, options, looks) => once(() => survey(browser, server.address, which, {...options, complaints}, looks));
const wide = look(pages, {width: 1280}, {axe: axeLook, targets: targetLook, ideas: ideaLook('beside')});
const narrow = look(pages, {width: 320}, {axe: axeLook, targets: targetLook, ideas: ideaLook('above'), reflow: reflowLook});
const dark = look(oneOfEachKind, {width: 1280, dark: true}, {axe: axeLook});
const wideSamples = look(samples, {width: 1280}, {reflow: reflowLook, small: smallTextLook, pictures: smallPictureLook, lines: longLineLook, spacing: spacingLook});
const phoneSamples = look(samples, {width: 390}, {reflow: reflowLook});
const narrowSamples = look(samples, {width: 320}, {spacing: spacingLook});
const easyAt360 = look(easySamples, {width: 360}, {ideas: ideaLook('beside')});

const holds = (sentence, find) => test(sentence, async () => expectNone(await find()));

test('The site has pages in all three editions', () => {
  for (const edition of ['plain', 'large-print', 'easy-read']) {
    assert.ok(pages.filter((page) => page.edition === edition).length > 3, `There are hardly any ${edition} pages in ${site.folder}`);
  }
});

holds('Every link in every page leads to a file and an id that exist, in the same letter case', () => brokenLinks(site));
holds('Every address in a stylesheet leads to a file', () => brokenStyleLinks(site));
holds('Every id stands once in its page, and whatever names an id names one that exists', () => wrongIds(site));
holds('No page holds script, a form, a frame or an inline style, and each begins with the security policy', () => unsafeMarkup(site));
holds('Every page has one first heading and a title of its own', () => titleProblems(site));
holds('Large print has the words of the plain pages, word for word', () => changedWords(site));
holds('Links keep readers in their edition, or say that they do not', () => lostReaders(site));
holds('Every page has the same format row', () => formatRowProblems(site));
holds('Every page passes the Nu checker', () => nuProblems(site.pages.map((page) => server.address + page.path)));

holds('Every page passes axe at 1280 pixels', async () => (await wide()).axe);
holds('Every page passes axe at 320 pixels', async () => (await narrow()).axe);
holds('A page of each kind and edition passes axe in dark colours', async () => (await dark()).axe);
holds('No page loses words or scrolls sideways at 320 pixels', async () => (await narrow()).reflow);
holds('No sample loses words or scrolls sideways at 390 pixels', async () => (await phoneSamples()).reflow);
holds('No sample loses words or scrolls sideways at 1280 pixels', async () => (await wideSamples()).reflow);
holds('Spread text (WCAG 1.4.12) loses no words at 1280 pixels', async () => (await wideSamples()).spacing);
holds('Spread text (WCAG 1.4.12) loses no words at 320 pixels', async () => (await narrowSamples()).spacing);
test('Text of twice the size loses no words at 1280 pixels', async () => {
  const largeBrowser = await launch(32);
  try {
    expectNone((await survey(largeBrowser, server.address, samples, {width: 1280}, {large: largeTextLook})).large);
  } finally {
    await largeBrowser.close();
  }
});
holds('No text in large print is smaller than 18 points, none in easy read than 16, and none that says how to ask for another format than 14, on the screen or on paper', async () => (await wideSamples()).small);
holds('Easy-read pictures are at least 4.5 times as wide as their letters are high, on the screen and on paper', async () => (await wideSamples()).pictures);
holds('Lines are short enough to read', async () => (await wideSamples()).lines);
holds('Every link of the format row is at least 44 pixels each way at 1280 pixels', async () => (await wide()).targets);
holds('Every link of the format row is at least 44 pixels each way at 320 pixels', async () => (await narrow()).targets);
holds('Easy-read pictures stand beside their words at 1280 pixels', async () => (await wide()).ideas);
holds('Easy-read pictures stand beside their words at 360 pixels', async () => (await easyAt360()).ideas);
holds('Easy-read pictures stand above their words at 320 pixels', async () => (await narrow()).ideas);
holds('The Tab key reaches everything in reading order, and shows where it is', () => keyboardProblems(browser, server.address, samples));
holds('On paper nothing is lost, the order holds, and sheets are A4 with numbers', () => printProblems(browser, server.address, framedSamples));
holds('The site works as a folder of files', () => folderProblems(browser, site.folder, framedSamples));
holds('The browser complains of nothing, and no page asks another host for anything', () => complaints);
holds('Every built-in picture can be drawn, and shows something', () =>
  pictureProblems(browser, join(root, 'themes', 'base', 'pictures'), join(root, 'build', 'contact-sheet.png')));
