// What holds between the editions of a site: the same words in large print, and readers who stay where they are.
import {posix} from 'node:path';
import {attribute, elements, first} from './html.mjs';

const classes = (element) => (attribute(element, 'class') ?? '').split(/\s+/);

/** All words below `node` but those of tables; what large print repeats for its tables is left out. */
function words(node, inTables = false) {
  if (node.nodeName === '#text') return node.value;
  if (node.attrs && attribute(node, 'data-repeated') !== undefined) return ' ';
  if (!inTables && isTable(node)) return ' ';
  return (node.childNodes ?? []).map((each) => words(each, inTables)).join(' ');
}

const isTable = (node) => node.tagName === 'table' || (node.attrs && classes(node).includes('row-blocks'));

const letters = (node) => words(node).replace(/\s+/g, '');

/** The words of all tables below `node`, in the order of the alphabet: large print lays a table out anew, row by row. */
function tableWords(node) {
  return [...elements(node)].filter(isTable).map((each) => words(each, true)).join(' ').split(/\s+/).filter(Boolean).sort();
}

function bodyOf(page) { return page.elements.find((each) => classes(each).includes('words')); }

/** What only one of two sorted lists of words holds, each time it does. */
function difference(one, other) {
  const count = new Map();
  for (const word of one) count.set(word, (count.get(word) ?? 0) + 1);
  for (const word of other) count.set(word, (count.get(word) ?? 0) - 1);
  return [...count].filter(([, left]) => left !== 0).map(([word]) => word);
}

/** One sentence for each large-print page whose words are not those of the plain page, word for word. */
export function changedWords(site) {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const problems = [];
  let compared = 0;
  for (const page of site.pages.filter((each) => each.edition === 'large-print' && !each.redirect)) {
    const plain = pages.get(page.path.replace('large-print/', ''));
    if (!plain) { problems.push(`${page.path} has no plain page`); continue; }
    const [one, other] = [bodyOf(plain), bodyOf(page)];
    if (!one !== !other) problems.push(`${page.path}: only one of the two editions has words`);
    if (!one || !other) continue;
    compared++;
    const [a, b] = [letters(one), letters(other)];
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    const missing = difference(tableWords(one), tableWords(other));
    if (missing.length) problems.push(`${page.path}: its tables do not have the same words as in the plain page: ${missing.slice(0, 10).join(' ')}`);
    if (a !== b) problems.push(`${page.path}: other words than in the plain page, from "${(at < 0 ? b : b.slice(at)).slice(0, 60)}"`);
  }
  return compared ? problems : ['there are no words to compare'];
}

/** The links of `page` outside the parts whose work is to lead to another edition. */
function* ordinaryLinks(page) {
  const doors = new Set();
  for (const element of page.elements) {
    if (classes(element).some((name) => ['format-row', 'full-version', 'choose-format', 'choice', 'format-missing'].includes(name))) for (const inner of elements(element)) doors.add(inner);
    if (element.tagName === 'a' && !doors.has(element)) yield element;
  }
}

/** One sentence for each link that takes a reader out of the edition without saying so. */
export function lostReaders(site) {
  const problems = [];
  for (const page of site.pages.filter((each) => ['large-print', 'easy-read'].includes(each.edition) && !each.redirect)) {
    if (page.kind === 'not-in-easy-read') continue;
    for (const link of ordinaryLinks(page)) {
      const target = attribute(link, 'href') ?? '';
      if (/^([a-z]+:|#)/i.test(target) || !/\.html(#|$)/.test(target)) continue;
      const file = posix.join(posix.dirname(page.path), target.replace(/#.*$/, ''));
      const said = [...elements(link.parentNode)].some((each) => classes(each).includes('link-note'));
      if (!file.startsWith(`${page.edition}/`) && !said) problems.push(`${page.path}:${link.sourceCodeLocation?.startLine}: "${words(link).trim()}" leads to ${file} and does not say so`);
    }
  }
  return problems;
}

/** One sentence for each page whose format row does not begin with the same three formats, in the same order. */
export function formatRowProblems(site) {
  const problems = [];
  for (const page of site.pages.filter((each) => !each.redirect && each.kind !== '404')) {
    const row = page.elements.find((each) => classes(each).includes('format-list'));
    const names = row ? [...elements(row)].filter((each) => each.tagName === 'a').map((each) => words(each).trim()) : [];
    if (names.join() !== 'Standard,Large print,Easy read') problems.push(`${page.path}: its format row has ${names.join(', ') || 'nothing'}`);
    const current = row ? [...elements(row)].filter((each) => attribute(each, 'aria-current')).length : 0;
    if (current !== 1) problems.push(`${page.path}: ${current} formats of its format row are marked as this one`);
    if (!first(page.document, 'main')) problems.push(`${page.path}: has no main part`);
  }
  return problems;
}
