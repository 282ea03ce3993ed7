// A toolkit in English, Welsh and Urdu: pages that run from right to left are held to what other pages are held to.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, test} from 'node:test';
import {expectNone} from '../support/problems.mjs';
import {axeLook} from './axe.mjs';
import {launch} from './browser.mjs';
import {ideaLook, reflowLook, scriptLook, spacingLook, targetLook} from './layout.mjs';
import {brokenLinks, wrongIds} from './links.mjs';
import {nuProblems} from './nu.mjs';
import {serve} from './server.mjs';
import {readSite} from './site.mjs';
import {survey} from './survey.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.ALONGSIDE_PROGRAM ?? join(root, 'build', 'alongside');
const folder = mkdtempSync(join(tmpdir(), 'alongside-languages-'));
const toolkit = join(root, 'tests', 'cases', 'sites', 'three-languages-in-all-formats', 'toolkit');
const run = spawnSync(program, ['build', toolkit, '-d', folder, '--overwrite'], {encoding: 'utf8'});
assert.equal(run.status, 0, run.stdout + run.stderr);

const site = {...readSite(folder), base: '/'};
const pages = site.pages.filter((page) => !page.redirect && page.kind !== '404');
const {address, close} = await serve(folder, site.base);
const browser = await launch();
after(async () => { await browser.close(); await close(); rmSync(folder, {recursive: true}); });

const holds = (sentence, find) => test(sentence, async () => expectNone(await find()));
const seen = async (which, options, looks) => Object.values(await survey(browser, address, which, {...options, complaints: []}, looks)).flat();
const urdu = pages.filter((page) => page.path.startsWith('ur/'));

test('There are Urdu pages in all three editions', () => {
  for (const edition of ['plain', 'large-print', 'easy-read']) assert.ok(urdu.some((page) => page.edition === edition), edition);
});
holds('Every link and id of a toolkit in three languages holds', () => [...brokenLinks(site), ...wrongIds(site)]);
holds('Every page in another language passes the Nu checker', () => nuProblems(pages.map((page) => address + page.path)));
holds('Every page in another language passes axe at 1280 pixels, with pictures at the start of their words', () =>
  seen(pages, {width: 1280}, {axe: axeLook, ideas: ideaLook('beside')}));
holds('Pages that run from right to left pass axe, lose no words and keep their targets at 320 pixels', () =>
  seen(urdu, {width: 320}, {axe: axeLook, reflow: reflowLook, targets: targetLook, spacing: spacingLook}));
holds('Pages that run from right to left pass axe in dark colours', () => seen(urdu, {width: 1280, dark: true}, {axe: axeLook}));
holds('Words in Urdu keep their letters joined and have high lines, on every page', () => seen(pages, {width: 1280}, {script: scriptLook}));
holds('Every page names each other language in that language, for voices and for search engines', () => pages.flatMap((page) => {
  const html = readFileSync(join(folder, page.path), 'utf8');
  const lacks = ['en-GB', 'cy', 'ur'].filter((tag) => !html.includes(`lang="${tag}" hreflang="${tag}" dir="${tag === 'ur' ? 'rtl' : 'ltr'}"`));
  return lacks.map((tag) => `${page.path} has no link in ${tag}`);
}));
