// Each test of a site is held to a page that has the fault it looks for, and to one that has not.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, test} from 'node:test';
import {axeLook} from './axe.mjs';
import {launch} from './browser.mjs';
import {changedWords} from './editions.mjs';
import {writeFaultySite} from './faulty_site.mjs';
import {keyboardProblems} from './keyboard.mjs';
import {ideaLook, largeTextLook, longLineLook, reflowLook, scriptLook, smallPictureLook, smallTextLook, spacingLook, targetLook} from './layout.mjs';
import {brokenLinks, unsafeMarkup, wrongIds} from './links.mjs';
import {nuProblems} from './nu.mjs';
import {printProblems} from './print.mjs';
import {serve} from './server.mjs';
import {readSite} from './site.mjs';
import {survey} from './survey.mjs';

const folder = writeFaultySite();
const site = readSite(folder);
const {address, close} = await serve(folder);
const browser = await launch();
after(async () => { await browser.close(); await close(); rmSync(folder, {recursive: true}); });

const on = (...paths) => site.pages.filter((page) => paths.includes(page.path));
const of = (problems, path) => problems.filter((each) => each.startsWith(path));

/** What `look` sees on pages in a window of `width` pixels. */
const seen = (look, width) => async (pages) => (await survey(browser, address, pages, {width}, {look})).look;

/** The right page passes, and each of the named pages has a problem that reads like `expected`. */
function finds(sentence, right, faulty, find) {
  test(`The tests of a site find ${sentence}`, async () => {
    const problems = await find(on(right, ...Object.keys(faulty)));
    assert.deepEqual(of(problems, right), []);
    for (const [path, expected] of Object.entries(faulty)) {
      for (const pattern of [expected].flat()) assert.match(of(problems, path).join('\n'), pattern, path);
    }
  });
}

finds('links that lead nowhere', 'right.html', {
  'broken-links.html': [/"Plain\.html" leads to Plain\.html, which does not exist/, /asks for an id/, /is not relative/, /does not end in a file/],
}, () => brokenLinks(site));
finds('an id that stands twice', 'right.html', {'twice.html': /the id "a" stands twice/}, () => wrongIds(site));
finds('script and inline styles', 'right.html', {'unsafe.html': [/<script>/, /has onclick=/, /has style=/, /<form>/]}, () => unsafeMarkup(site));
finds('other words in large print', 'large-print/right.html', {'large-print/plain.html': /other words/}, () => changedWords(site));
finds('what the Nu checker finds', 'right.html', {'twice.html': /Duplicate ID/}, async (pages) =>
  (await nuProblems(pages.map((page) => address + page.path))).map((each) => each.replace(address, '')));
finds('low contrast', 'right.html', {'grey.html': /color-contrast/, 'large-print/grey.html': /color-contrast-enhanced/}, seen(axeLook, 1280));
finds('words that are cut off, covered or too wide', 'right.html', {
  'wide.html': /px wide in a window of 320/, 'clipped.html': /is cut off by/, 'covered.html': /lies on/,
}, seen(reflowLook, 320));
finds('words that are cut off only when they are spread', 'right.html', {'spread.html': /is cut off by/}, async (pages) => {
  assert.deepEqual(await seen(reflowLook, 1280)(pages), []);
  return seen(spacingLook, 1280)(pages);
});
finds('letters that do not grow with the reader\'s wish', 'right.html', {'fixed-letters.html': /the page has 16 px/}, async (pages) => {
  const largeBrowser = await launch(32);
  const {large} = await survey(largeBrowser, address, pages, {width: 1280}, {large: largeTextLook});
  await largeBrowser.close();
  return large;
});
finds('small letters in large print', 'large-print/right.html', {'large-print/small.html': /"Small words".* px/}, seen(smallTextLook, 1280));
finds('small letters where readers ask for another format', 'right.html', {'small-help.html': /"Small words".* is 16 px/}, seen(smallTextLook, 1280));
finds('small letters in easy read', 'easy-read/right.html', {'easy-read/small.html': /"Small words".* px/}, seen(smallTextLook, 1280));
finds('small pictures in easy read', 'easy-read/right.html', {'easy-read/tiny.html': [/is 60 px wide/, /on paper the picture/]}, seen(smallPictureLook, 1280));
finds('long lines', 'right.html', {'long-lines.html': /letters a line/}, seen(longLineLook, 1280));
finds('small targets', 'right.html', {'small-targets.html': /"Standard" is/}, seen(targetLook, 1280));
finds('pictures above their words', 'easy-read/right.html', {'easy-read/above.html': /picture above, not beside/}, seen(ideaLook('beside'), 360));
finds('pictures beside their words in a narrow window', 'easy-read/above.html', {'easy-read/right.html': /picture beside, not above/}, seen(ideaLook('above'), 360));
finds('Urdu with letters apart and low lines', 'urdu.html', {'cramped-urdu.html': [/letters .* apart/, /has lines of 1\.40/]}, seen(scriptLook, 1280));
finds('focus that does not show or jumps', 'right.html', {'no-focus.html': /does not show that it has the focus/, 'wrong-order.html': /Tab 1 went to/}, (pages) =>
  keyboardProblems(browser, address, pages));
finds('what paper loses', 'right.html', {
  'not-printed.html': [/not A4/, /missing on paper/, /the address https:\/\/www\.example\.org\/somewhere is not on paper/, /beside the cover/],
}, (pages) => printProblems(browser, address, pages));
