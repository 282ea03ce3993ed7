// The way of a trust: from the example toolkit and the commands of README.md to a website of its own, and on to what check says once the
// original has changed.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {readmeCommands} from './readme.mjs';
import {copyToolkit, program, run, temporaryFolder} from './toolkit.mjs';

const theme = 'themes/westshire-nhs-trust';
const story = `${theme}/content/case-studies/our-garden.md`;

/** The four commands that README.md gives to a trust. */
function commands() {
  const all = readmeCommands();
  const first = all.findIndex((command) => command.includes('rebrand'));
  return all.slice(first, first + 4);
}

/** Changes the file at `path` of the toolkit in `folder`; every change must find its words. */
function edit(folder, path, changes) {
  let text = readFileSync(join(folder, path), 'utf8');
  for (const [before, after] of changes) {
    assert.ok(text.includes(before), `${path} does not hold: ${before}`);
    text = text.replace(before, after);
  }
  writeFileSync(join(folder, path), text);
}

function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

/** Types the first two commands, fills in what they leave open, and types the other two. */
function rebrand(folder) {
  const [start, add, check, build] = commands();
  run('sh', ['-c', start], {folder});
  run('sh', ['-c', add], {folder});
  edit(folder, `${theme}/theme.yaml`, [['\n  email:', '\n  email: garden@westshire.example'], ['\n  phone:', '\n  phone: 01632 960777']]);
  edit(folder, story, [['status: draft\n', ''], ['Write here.', 'We planned it with 6 people who stay with us.']]);
  run('sh', ['-c', check], {folder});
  run('sh', ['-c', build], {folder});
}

/** Adds a local version of a principle, a translation and an easy-read text, and holds all three against their originals. */
function addLocalTexts(folder, pages) {
  edit(folder, 'content/toolkit.yaml', [['theme:', 'languages: [en-GB, cy]\ntheme:']]);
  write(folder, `${theme}/content/principles/share-power.md`, '## What it means\n\nAt Westshire, 2 patients help to write each agenda.\n');
  run(program, ['new', 'translation', 'cy', 'content/principles/resources.md'], {folder});
  for (const page of pages) run(program, ['new', 'easy-read', page], {folder});
  const derived = ['content/principles/resources.cy.md', ...pages.map((page) => page.replace('.md', '.easy-read.md'))];
  for (const path of derived) edit(folder, path, [['status: draft\n', '']]);
  run(program, ['match', `${theme}/content/principles/share-power.md`, ...derived], {folder});
}

/** The files that check calls behind their source. */
function behind(folder) {
  const {stdout} = run(program, ['check', '--format', 'json'], {folder});
  const findings = JSON.parse(stdout).findings.filter(({rule}) => rule === 'review/behind');
  return findings.map(({file}) => file).sort();
}

/** Puts a sentence at the beginning of each section of a page. */
function editOriginal(folder, page) {
  const path = join(folder, page);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^(## .*)$/gm, '$1\n\nThe makers added this sentence.'));
}

/** What the site in `folder` shows of the trust. */
function assertTheirs(folder) {
  const home = readFileSync(join(folder, 'site', 'index.html'), 'utf8');
  assert.match(home, /Westshire NHS Trust/);
  assert.match(home, /01632 960777/);
  assert.doesNotMatch(home, /01632 960000/);
  const page = readFileSync(join(folder, 'site', 'case-studies', 'our-garden.html'), 'utf8');
  assert.match(page, /We planned it with 6 people who stay with us\./);
  assert.match(readFileSync(join(folder, 'site', 'case-studies', 'index.html'), 'utf8'), /Our garden/);
}

test('Four commands of README.md rebrand the example toolkit, and check names what a change of the original leaves behind', (context) => {
  const folder = copyToolkit(temporaryFolder(context));
  symlinkSync(dirname(program), join(folder, 'build'));
  rebrand(folder);
  assertTheirs(folder);
  addLocalTexts(folder, []);
  assert.deepEqual(behind(folder), []);
  for (const page of ['share-power', 'resources']) editOriginal(folder, `content/principles/${page}.md`);
  assert.deepEqual(behind(folder), [
    'content/principles/resources.cy.md', 'content/principles/resources.easy-read.md', 'content/principles/share-power.easy-read.md',
    `${theme}/content/principles/share-power.md`,
  ]);
});

test('The same four commands work in a folder of its own that adapts the toolkit', (context) => {
  const parent = temporaryFolder(context);
  copyToolkit(join(parent, 'their-toolkit'));
  const folder = join(parent, 'our-toolkit');
  run(program, ['new', 'toolkit', 'our-toolkit', '--upstream', 'their-toolkit'], {folder: parent});
  symlinkSync(dirname(program), join(folder, 'build'));
  const [start] = commands();
  assert.throws(() => run('sh', ['-c', start], {folder}), /Write `phone:` under `contact:`/);
  edit(folder, `${theme}/theme.yaml`, [['\n  email:', '\n  email: garden@westshire.example'], ['\n  phone:', '\n  phone: 01632 960777']]);
  for (const command of commands().slice(1, 3)) run('sh', ['-c', command], {folder});
  edit(folder, story, [['status: draft\n', ''], ['Write here.', 'We planned it with 6 people who stay with us.']]);
  run('sh', ['-c', commands()[3]], {folder});
  assertTheirs(folder);
  addLocalTexts(folder, ['content/guidance/community-power.md']);
  assert.deepEqual(behind(folder), []);
  for (const page of ['principles/share-power', 'principles/resources', 'guidance/community-power']) {
    editOriginal(join(parent, 'their-toolkit'), `content/${page}.md`);
  }
  assert.deepEqual(behind(folder).filter((file) => !file.startsWith('../')), [
    'content/guidance/community-power.easy-read.md', 'content/principles/resources.cy.md', `${theme}/content/principles/share-power.md`,
  ]);
});
