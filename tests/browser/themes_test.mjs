// Every theme of the repository, in every edition, on light and dark screens: a page of each look, held to axe; 7 to 1 in large print and easy
// read.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, test} from 'node:test';
import {expectNone} from '../support/problems.mjs';
import {axeLook} from './axe.mjs';
import {launch} from './browser.mjs';
import {reflowLook, targetLook} from './layout.mjs';
import {serve} from './server.mjs';
import {readSite} from './site.mjs';
import {survey} from './survey.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.ALONGSIDE_PROGRAM ?? join(root, 'build', 'alongside');
const themes = readdirSync(join(root, 'themes')).filter((name) => name !== 'base');  // base is the site that run.mjs looks at
const looked = ['index.html', 'principles/share-power.html', 'guidance/what-is-co-production.html', 'tools/action-plan.html', 'case-studies/index.html'];
const browser = await launch();
after(() => browser.close());

/** Builds the toolkit of this repository with `theme`, and gives what `look` makes of its pages and their address. */
async function withTheme(theme, look) {
  const folder = mkdtempSync(join(tmpdir(), `alongside-theme-${theme}-`));
  try {
    const run = spawnSync(program, ['build', root, '--theme', theme, '-d', folder, '--overwrite', '--fail-on', 'warning'], {encoding: 'utf8'});
    assert.equal(run.status, 0, run.stdout + run.stderr);
    const pages = readSite(folder).pages.filter((page) => looked.includes(page.path.replace(/^(large-print|easy-read)\//, '')));
    const {address, close} = await serve(folder, '/');
    try {
      return await look(pages, address);
    } finally {
      await close();
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test('There are themes beside base', () => assert.ok(themes.length >= 3, themes.join(', ')));

for (const theme of themes) {
  test(`The theme ${theme} calls forth no warning, passes axe in every edition, light and dark, and keeps its words and targets at 320 pixels`, () =>
    withTheme(theme, async (pages, address) => {
      for (const edition of ['plain', 'large-print', 'easy-read']) assert.ok(pages.some((page) => page.edition === edition), edition);
      const seen = async (options, looks) => Object.values(await survey(browser, address, pages, {...options, complaints: []}, looks)).flat();
      expectNone([
        ...await seen({width: 1280}, {axe: axeLook}),
        ...await seen({width: 1280, dark: true}, {axe: axeLook}),
        ...await seen({width: 320}, {reflow: reflowLook, targets: targetLook}),
      ]);
    }));
}
