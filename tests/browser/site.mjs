// Reads a built site from its folder, as a browser would find it: nothing here asks Alongside what it wrote.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'parse5';
import {attribute, elements, first} from './html.mjs';

/** All files below `folder`, as paths with `/`, sorted; folders that begin with a full stop are the program's own. */
export function filesIn(folder, below = '') {
  const found = [];
  for (const entry of readdirSync(join(folder, below), {withFileTypes: true})) {
    if (entry.name.startsWith('.')) continue;
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...filesIn(folder, path));
    else found.push(path);
  }
  return found.sort();
}

const madePages = new Set(['404', 'a-z', 'accessibility-statement', 'glossary', 'not-in-easy-read', 'print']);

function kindOf(path, classes) {
  const name = path.replace(/^.*\//, '').replace(/\.html$/, '');
  if (madePages.has(name)) return name;
  if (name === 'index') return /^((large-print|easy-read)\/)?index\.html$/.test(path) ? 'home' : 'listing';
  return classes.find((each) => each.startsWith('kind-'))?.slice(5) ?? 'unknown';
}

function readPage(folder, path) {
  const html = readFileSync(join(folder, path), 'utf8');
  const document = parse(html, {sourceCodeLocationInfo: true});
  const all = [...elements(document)];
  const classes = (attribute(first(document, 'body'), 'class') ?? '').split(/\s+/).filter(Boolean);
  const redirect = all.some((each) => each.tagName === 'meta' && attribute(each, 'http-equiv')?.toLowerCase() === 'refresh');
  const styles = new Set(all.flatMap((each) => (attribute(each, 'class') ?? '').split(/\s+/).filter(Boolean)));
  const edition = attribute(first(document, 'html'), 'data-edition') ?? 'none';
  return {path, html, document, elements: all, redirect, styles, edition, kind: redirect ? 'redirect' : kindOf(path, classes)};
}

/** The whole site: `files` (all paths), `pages` (the HTML ones, parsed), `base` (the path that its address begins with). */
export function readSite(folder) {
  const files = filesIn(folder);
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => readPage(folder, path));
  let base = '/';
  if (files.includes('sitemap.xml')) {
    const address = readFileSync(join(folder, 'sitemap.xml'), 'utf8').match(/<loc>([^<]*)index\.html<\/loc>/)?.[1];
    if (address) base = new URL(address).pathname;
  }
  return {folder, files, pages, base};
}

/**
 * The pages that stand for the rest: of each kind in each edition the longest, and then, for each edition, as many more as
 * it takes to see every class of the stylesheets that any page uses.
 */
export function samplesOf(site) {
  const samples = new Map();
  const byLength = site.pages.filter((page) => !page.redirect).sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  const seen = new Map();
  const take = (page) => {
    samples.set(page.path, page);
    if (!seen.has(page.edition)) seen.set(page.edition, new Set());
    for (const style of page.styles) seen.get(page.edition).add(style);
  };
  const kinds = new Set();
  for (const page of byLength) {
    const key = `${page.edition} ${page.kind}`;
    if (!kinds.has(key)) take(page);
    kinds.add(key);
  }
  for (const page of byLength) if ([...page.styles].some((style) => !seen.get(page.edition).has(style))) take(page);
  return [...samples.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
