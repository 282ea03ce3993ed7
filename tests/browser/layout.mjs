// What only a laid-out page shows: reflow, larger text, spread text, sizes, targets, pictures beside words.
import {inLanes} from '../support/problems.mjs';
import {openTab} from './browser.mjs';
import {ideaPlaces, longLines, lostText, smallTargets, smallText, spreadText} from './layout_in_page.mjs';

/** Opens each of `pages` in a tab of `options.width` and asks `look(tab, page)` for sentences; gives all, with the page's name. */
async function overPages(browser, address, pages, options, look) {
  const lanes = 2;
  const tabs = await Promise.all(Array.from({length: lanes}, () => openTab(browser, options)));
  const found = await inLanes(pages, lanes, async (page, lane) => {
    await tabs[lane].goto(address + page.path);
    return (await look(tabs[lane], page)).map((each) => `${page.path} at ${options.width} px: ${each}`);
  });
  await Promise.all(tabs.map((tab) => tab.context().close()));
  return found.flat();
}

/** Text that is cut off, covered, or wider than a window of `width`. */
export function reflowProblems(browser, address, pages, width) {
  return overPages(browser, address, pages, {width}, (tab) => tab.evaluate(lostText));
}

/** The same with the spacing of WCAG 1.4.12. */
export function spacingProblems(browser, address, pages, width) {
  return overPages(browser, address, pages, {width}, async (tab) => {
    await tab.evaluate(spreadText);
    return tab.evaluate(lostText);
  });
}

/** The same in a browser whose reader asked for letters of 32 px, which the page must honour. */
export function largeTextProblems(largeBrowser, address, pages, width) {
  return overPages(largeBrowser, address, pages, {width}, async (tab) => {
    const root = await tab.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const kept = root === 32 ? [] : [`the reader asked for 32 px, the page has ${root} px`];
    return [...kept, ...await tab.evaluate(lostText)];
  });
}

/** Text of the large-print pages that is smaller than 18 points, on the screen and on paper. */
export function smallTextProblems(browser, address, pages) {
  const largePrint = pages.filter((page) => page.edition === 'large-print');
  return overPages(browser, address, largePrint, {width: 1280}, async (tab) => {
    const screen = await tab.evaluate(smallText, 24);
    await tab.emulateMedia({media: 'print'});
    const paper = await tab.evaluate(smallText, 24);
    await tab.emulateMedia({media: 'screen'});
    return [...screen, ...paper.map((each) => `on paper ${each}`)];
  });
}

/** Lines of more than 80 letters; of more than 70 in large print and easy read. */
export function longLineProblems(browser, address, pages) {
  return overPages(browser, address, pages, {width: 1280}, (tab, page) => tab.evaluate(longLines, page.edition === 'plain' ? 80 : 70));
}

/** Links of the format row that are smaller than 44 px each way. */
export function targetProblems(browser, address, pages, width) {
  return overPages(browser, address, pages, {width}, (tab) => tab.evaluate(smallTargets, 44));
}

/** Ideas of easy-read pages whose picture does not stand `wanted` ('beside' or 'above') of their words. */
export function ideaProblems(browser, address, pages, width, wanted) {
  const withIdeas = pages.filter((page) => page.edition === 'easy-read' && page.styles.has('idea-picture'));
  return overPages(browser, address, withIdeas, {width}, async (tab) => {
    const places = await tab.evaluate(ideaPlaces);
    return places.flatMap((place, index) => (place === wanted ? [] : [`idea ${index + 1} has its picture ${place}, not ${wanted}`]));
  });
}
