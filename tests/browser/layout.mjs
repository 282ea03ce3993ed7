// Looks for `survey`: what only a laid-out page shows. Each takes a tab and a page, and gives sentences.
import {crampedUrdu, ideaPlaces, longLines, lostText, smallPictures, smallTargets, smallText, spreadText} from './layout_in_page.mjs';

/** Text that is cut off, covered, or wider than the window. */
export function reflowLook(tab) { return tab.evaluate(lostText); }

/** The same with the spacing of WCAG 1.4.12; the page stays spread, so that this look comes last. */
export async function spacingLook(tab) {
  await tab.evaluate(spreadText);
  return tab.evaluate(lostText);
}

/** The same in a browser whose reader asked for letters of 32 px, which the page must honour. */
export async function largeTextLook(tab) {
  const root = await tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const kept = root === 32 ? [] : [`the reader asked for 32 px, the page has ${root} px`];
  return [...kept, ...await tab.evaluate(lostText)];
}

// The least size of words in pixels: 18 points in large print, 16 in easy read (1.333rem). In plain pages, 14 points where readers are
// told how to ask for another format; 404.html, which is of no edition, is held to the same.
const leastText = {
  plain: {least: 18.66, within: '.help'}, 'large-print': {least: 24, within: 'body'}, 'easy-read': {least: 21.32, within: 'body'},
};

/** Text that is smaller than its edition allows, on the screen and on paper. */
export async function smallTextLook(tab, page) {
  const least = leastText[page.edition] ?? leastText.plain;
  const screen = await tab.evaluate(smallText, least);
  await tab.emulateMedia({media: 'print'});
  const paper = await tab.evaluate(smallText, least);
  await tab.emulateMedia({media: 'screen'});
  return [...screen, ...paper.map((each) => `on paper ${each}`)];
}

/** Lines of more than 80 letters; of more than 70 in large print and easy read. */
export function longLineLook(tab, page) { return tab.evaluate(longLines, page.edition === 'plain' ? 80 : 70); }

/** Links of the format row that are smaller than 44 px each way. */
export function targetLook(tab) { return tab.evaluate(smallTargets, 44); }

/** Pictures of easy-read ideas that are narrower than 4.5 times the size of their words, on the screen and on paper. */
export async function smallPictureLook(tab, page) {
  if (page.edition !== 'easy-read') return [];
  const screen = await tab.evaluate(smallPictures, 4.5);
  await tab.emulateMedia({media: 'print'});
  const paper = await tab.evaluate(smallPictures, 4.5);
  await tab.emulateMedia({media: 'screen'});
  return [...screen, ...paper.map((each) => `on paper ${each}`)];
}

/** A look at ideas of easy-read pages whose picture does not stand `wanted` ('beside' or 'above') of their words. */
export function ideaLook(wanted) {
  return async (tab, page) => {
    if (page.edition !== 'easy-read') return [];
    const places = await tab.evaluate(ideaPlaces);
    return places.flatMap((place, index) => (place === wanted ? [] : [`idea ${index + 1} has its picture ${place}, not ${wanted}`]));
  };
}

/** Words in Urdu with letters set apart, or with lines of less than 1.8 times their size: Nastaliq slopes and needs high lines. */
export function scriptLook(tab) { return tab.evaluate(crampedUrdu, 1.8); }
