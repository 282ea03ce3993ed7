// Walks the written HTML with an HTML parser: every address, every id, every rule that holds for the bytes of a page.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {attribute, elements, first, text} from './html.mjs';

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'";
const addressAttributes = ['href', 'src', 'poster', 'srcset', 'data', 'action', 'cite'];
const ownScheme = /^[a-z][a-z0-9+.-]*:/i;
const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

function idsOf(page) {
  return page.elements.map((each) => attribute(each, 'id')).filter((id) => id !== undefined);
}

function lineOf(page, element) {
  return `${page.path}:${element.sourceCodeLocation?.startLine ?? '?'}`;
}

/** Every link of the page inside the site, as `{where, value, name}`; addresses elsewhere are left out. */
function* insideLinks(page) {
  for (const element of page.elements) {
    for (const name of addressAttributes) {
      const value = attribute(element, name);
      if (value === undefined || allowedSchemes.has(value.match(ownScheme)?.[0].toLowerCase())) continue;
      yield {where: lineOf(page, element), value, name};
    }
    if (element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
      yield {where: lineOf(page, element), value: attribute(element, 'content').replace(/^\s*0;\s*url=/i, ''), name: 'refresh'};
    }
  }
}

/** Where `value`, written in the page at `path`, leads: `{file, id}`, or `{wrong}` with what is wrong about it. */
function resolve(site, path, value) {
  if (value === '' || value === '#') return {wrong: 'leads nowhere'};
  if (ownScheme.test(value) || value.startsWith('//')) return {wrong: 'is not an address that a page may hold'};
  const [before, fragment] = value.split(/#(.*)/s);
  const target = decodeURIComponent(before.replace(/\?.*$/s, ''));
  const absolute = target.startsWith('/');
  if (absolute && (path !== '404.html' && !path.endsWith('/404.html'))) return {wrong: 'is not relative'};
  if (absolute && !target.startsWith(site.base)) return {wrong: `is outside ${site.base}`};
  const file = absolute ? target.slice(site.base.length) : target === '' ? path : posix.join(posix.dirname(path), target);
  if (file.startsWith('../') || file.endsWith('/') || file === '') return {wrong: 'does not end in a file of this site'};
  return {file, id: fragment === undefined ? undefined : decodeURIComponent(fragment)};
}

/** One sentence for each link in `site` that leads to no file, to no id, or is written in a way that breaks from a folder. */
export function brokenLinks(site) {
  const files = new Set(site.files);
  const ids = new Map(site.pages.map((page) => [page.path, new Set(idsOf(page))]));
  const problems = [];
  for (const page of site.pages) {
    for (const {where, value, name} of insideLinks(page)) {
      const {wrong, file, id} = resolve(site, page.path, value);
      if (wrong) problems.push(`${where}: ${name} "${value}" ${wrong}`);
      else if (!files.has(file)) problems.push(`${where}: ${name} "${value}" leads to ${file}, which does not exist`);
      else if (id !== undefined && !ids.get(file)?.has(id)) problems.push(`${where}: ${name} "${value}" asks for an id that ${file} does not have`);
    }
  }
  return problems;
}

/** One sentence for each address in a stylesheet that leads to no file of the site. */
export function brokenStyleLinks(site) {
  const files = new Set(site.files);
  const problems = [];
  for (const path of site.files.filter((each) => each.endsWith('.css'))) {
    const css = readFileSync(join(site.folder, path), 'utf8').replace(/\/\*.*?\*\//gs, '');
    for (const [, value] of css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)/g)) {
      if (value.startsWith('data:')) continue;
      const file = posix.join(posix.dirname(path), value);
      if (!files.has(file)) problems.push(`${path}: "${value}" leads to ${file}, which does not exist`);
    }
    if (/@import/.test(css)) problems.push(`${path}: holds an @import`);
  }
  return problems;
}

/** One sentence for each id that stands twice in a page, and each `aria-…`, `for` or `headers` that names no id. */
export function wrongIds(site) {
  const problems = [];
  for (const page of site.pages) {
    const seen = new Set();
    for (const id of idsOf(page)) {
      if (seen.has(id)) problems.push(`${page.path}: the id "${id}" stands twice`);
      seen.add(id);
    }
    for (const element of page.elements) {
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']) {
        for (const id of (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)) {
          if (!seen.has(id)) problems.push(`${lineOf(page, element)}: ${name} names "${id}", which does not exist`);
        }
      }
    }
  }
  return problems;
}

function isNotFound(page) { return page.kind === '404'; }

/** One sentence for each script, `on…` or `style` attribute, inline style, frame or form, and each page without our policy first. */
export function unsafeMarkup(site) {
  const problems = [];
  for (const page of site.pages) {
    for (const element of page.elements) {
      const forbidden = ['script', 'iframe', 'object', 'embed', 'base', 'form', 'applet'].includes(element.tagName);
      if (forbidden) problems.push(`${lineOf(page, element)}: holds <${element.tagName}>`);
      if (element.tagName === 'style' && !isNotFound(page)) problems.push(`${lineOf(page, element)}: holds <style>`);
      for (const {name, value} of element.attrs) {
        if (/^on/.test(name) || name === 'style' || name === 'srcdoc') problems.push(`${lineOf(page, element)}: has ${name}=`);
        if (/^\s*(javascript|vbscript):/i.test(value)) problems.push(`${lineOf(page, element)}: ${name}="${value}" is script`);
      }
    }
    problems.push(...policyProblems(page));
  }
  return problems;
}

function policyProblems(page) {
  const head = first(page.document, 'head');
  const start = [...elements(head)][0];
  if (start?.tagName !== 'meta' || attribute(start, 'http-equiv')?.toLowerCase() !== 'content-security-policy') {
    return [`${page.path}: the security policy is not the first thing in its head`];
  }
  const written = attribute(start, 'content');
  if (isNotFound(page)) return policyOfNotFound(page, written);
  return written === policy ? [] : [`${page.path}: its security policy is ${written}`];
}

/** 404.html alone has a style of its own, which its policy allows by the hash of exactly that style. */
function policyOfNotFound(page, written) {
  const styles = page.elements.filter((each) => each.tagName === 'style');
  const hash = createHash('sha256').update(styles.map(text).join('')).digest('base64');
  const wanted = policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  return styles.length === 1 && written === wanted ? [] : [`${page.path}: its security policy is ${written}, not ${wanted}`];
}

/** One sentence for each page whose title is empty, or the same as that of another page of its edition. */
export function titleProblems(site) {
  const problems = [];
  const seen = new Map();
  for (const page of site.pages.filter((each) => !each.redirect)) {
    const title = text(first(page.document, 'title') ?? {childNodes: []}).trim();
    const headings = page.elements.filter((each) => each.tagName === 'h1');
    if (!title) problems.push(`${page.path}: has no title`);
    if (headings.length !== 1) problems.push(`${page.path}: has ${headings.length} h1`);
    const key = `${page.edition}\n${title}`;
    if (seen.has(key)) problems.push(`${page.path}: has the same title as ${seen.get(key)}: ${title}`);
    seen.set(key, page.path);
  }
  return problems;
}
