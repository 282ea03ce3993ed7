// Opens many pages once each and looks at each of them in several ways, because opening is what takes the time.
import {openTab} from './browser.mjs';
import {inLanes} from '../support/problems.mjs';

const lanes = 2;

/**
 * Opens each of `pages` of the site at `address` in a tab as `options` of openTab say, and asks every one of `looks`, in
 * their order, for sentences: `look(tab, page)`. Gives name of the look → all its sentences, with the page's name.
 */
export async function survey(browser, address, pages, options, looks) {
  const tabs = await Promise.all(Array.from({length: lanes}, () => openTab(browser, {...options, address})));
  const found = Object.fromEntries(Object.keys(looks).map((name) => [name, []]));
  const place = `at ${options.width} px${options.dark ? ', dark' : ''}`;
  await inLanes(pages, lanes, async (page, lane) => {
    await tabs[lane].goto(address + page.path);
    for (const [name, look] of Object.entries(looks)) {
      for (const sentence of await look(tabs[lane], page)) found[name].push(`${page.path} ${place}: ${sentence}`);
    }
  });
  await Promise.all(tabs.map((tab) => tab.context().close()));
  for (const sentences of Object.values(found)) sentences.sort();
  return found;
}

/** A survey that waits until its first result is asked for, and is made once. */
export function once(make) {
  let result;
  return () => (result ??= make());
}
