// Walks a page with the Tab key alone.
import {inLanes} from '../support/problems.mjs';
import {openTab} from './browser.mjs';

/** Runs in the page: numbers what can take the focus, in the order of the document, and keeps how it looks without it. */
function numberFocusables() {
  const look = (element) => {
    const style = getComputedStyle(element);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor].join(' ');
  };
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, video[controls], audio[controls], [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true}));
  window.alongsideLook = look;
  window.alongsideBefore = new Map(all.map((element) => [element, look(element)]));
  window.alongsideOrder = all;
  return all.length;
}

/** Runs in the page: sentences about the element that has the focus now, which should be number `index`. */
function checkFocused(index) {
  const element = document.activeElement;
  const wanted = window.alongsideOrder[index];
  const name = (each) => `<${each.tagName.toLowerCase()}> "${each.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  if (element !== wanted) return [`Tab ${index + 1} went to ${name(element)}, not to ${name(wanted)}`];
  const problems = [];
  const style = getComputedStyle(element);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/, 0\)$|transparent/.test(style.outlineColor);
  if (!ring || window.alongsideLook(element) === window.alongsideBefore.get(element)) problems.push(`${name(element)} does not show that it has the focus`);
  const rect = [...element.getClientRects()].find((each) => each.width > 1 && each.height > 1);
  if (!rect) return [...problems, `${name(element)} has the focus but no place on the page`];
  // A table can be higher than the window: what counts is the part of it that can be seen.
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const top = document.elementFromPoint(middle(rect.left, rect.right, innerWidth), middle(rect.top, rect.bottom, innerHeight));
  if (!top || !(element.contains(top) || top.contains(element))) problems.push(`${name(element)} has the focus but is hidden by ${top ? name(top) : 'the edge of the window'}`);
  return problems;
}

async function walk(tab) {
  const count = await tab.evaluate(numberFocusables);
  const problems = [];
  for (let index = 0; index < count; index++) {
    await tab.keyboard.press('Tab');
    problems.push(...await tab.evaluate(checkFocused, index));
    if (problems.length > 10) break;
  }
  return problems;
}

/** Sentences about what the Tab key does not reach, reaches in another order, or does not mark. */
export async function keyboardProblems(browser, address, pages) {
  const lanes = 2;
  const tabs = await Promise.all(Array.from({length: lanes}, () => openTab(browser)));
  const found = await inLanes(pages, lanes, async (page, lane) => {
    await tabs[lane].goto(address + page.path);
    return (await walk(tabs[lane])).map((each) => `${page.path}: ${each}`);
  });
  await Promise.all(tabs.map((tab) => tab.context().close()));
  return found.flat();
}
