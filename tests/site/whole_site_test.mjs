// Whole runs of the built program on the example toolkit.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {expectNone} from '../support/problems.mjs';
import {inlineCommands, readmeCommands} from './readme.mjs';
import {copyToolkit, differences, fingerprintOf, program, root, run, temporaryFolder} from './toolkit.mjs';

/** Builds a copy of the example toolkit in `folder`; gives the fingerprint of its site. */
function builtSite(folder, options = [], environment = {}, executable = program) {
  mkdirSync(folder, {recursive: true});
  if (!existsSync(join(folder, 'content'))) copyToolkit(folder);
  run(executable, ['build', ...options], {folder, environment});
  return fingerprintOf(join(folder, 'site'));
}

test('One job and two, another folder, locale and time zone give the same bytes', (context) => {
  const folder = temporaryFolder(context);
  const one = builtSite(join(folder, 'one'), ['--jobs', '1'], {LC_ALL: 'C', TZ: 'UTC'});
  const other = builtSite(join(folder, 'a longer name', 'for the other'), ['--jobs', '2'], {LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati'});
  assert.ok(one.size > 50);
  expectNone(differences(one, other));
});

/** Gives the toolkit in `folder` the themes of two organisations. */
function addThemes(folder) {
  for (const [theme, name] of [['council', 'Westshire Council'], ['trust', 'Westshire NHS Trust']]) {
    mkdirSync(join(folder, 'themes', theme, 'content', 'guidance'), {recursive: true});
    writeFileSync(join(folder, 'themes', theme, 'theme.yaml'), `extends: base\norganisation: {name: ${name}}\n`);
  }
  writeFileSync(join(folder, 'themes', 'trust', 'content', 'guidance', 'local.md'), '---\ntitle: Where we meet\nsummary: A page of our own.\n---\n\nWe meet in town.\n');
}

test('Many themes in one run give the same bytes with one job and two, and each the website of that theme alone', (context) => {
  const folder = copyToolkit(join(temporaryFolder(context), 'toolkit'));
  addThemes(folder);
  const together = builtSite(folder, ['--all-themes', '--jobs', '1']);
  expectNone(differences(together, builtSite(folder, ['--all-themes', '--jobs', '2'])));
  for (const theme of ['council', 'trust']) {
    run(program, ['build', '--theme', theme, '-d', 'alone'], {folder});
    const alone = fingerprintOf(join(folder, 'alone'));
    const branch = new Map([...together].filter(([path]) => path.startsWith(`${theme}/`)).map(([path, hash]) => [path.slice(theme.length + 1), hash]));
    const isItsOwn = (line) => line.startsWith('404.html ') || line.startsWith('.alongside/');  // hold addresses of the whole site
    assert.ok(branch.size > 50);
    expectNone(differences(branch, alone).filter((line) => !isItsOwn(line)));
  }
});

test('A second build, with newer files and on a later day, gives the same bytes', (context) => {
  const folder = join(temporaryFolder(context), 'toolkit');
  const first = builtSite(folder, ['--today', '2026-01-01']);
  const page = readdirSync(join(folder, 'content')).find((name) => name.endsWith('.md'));
  utimesSync(join(folder, 'content', page), new Date(2030, 1, 1), new Date(2030, 1, 1));
  expectNone(differences(first, builtSite(folder, ['--today', '2026-03-01'])));
});

test('Building over an older site leaves nothing of it behind', (context) => {
  const folder = join(temporaryFolder(context), 'toolkit');
  const plain = builtSite(folder, ['--edition', 'plain']);
  const all = builtSite(folder);
  assert.ok(all.size > plain.size);
  expectNone(differences(plain, builtSite(folder, ['--edition', 'plain'])));
});

test('The program under the sanitizers builds the same bytes', {skip: existsSync(join(root, 'build', 'sanitizers', 'alongside')) ? false : 'build/sanitizers is not built'}, (context) => {
  const folder = temporaryFolder(context);
  const site = builtSite(join(folder, 'one'));
  expectNone(differences(site, builtSite(join(folder, 'two'), ['--jobs', '2'], {}, join(root, 'build', 'sanitizers', 'alongside'))));
});

test('Checking the example toolkit finds no error and writes nothing', (context) => {
  const folder = copyToolkit(temporaryFolder(context));
  const before = fingerprintOf(folder);
  const {stdout} = run(program, ['check', '--format', 'json'], {folder});
  assert.equal(JSON.parse(stdout).summary.errors, 0);
  expectNone(differences(before, fingerprintOf(folder)));
});

test('The commands in README.md run one after another', (context) => {
  const folder = copyToolkit(temporaryFolder(context));
  symlinkSync(join(root, 'build'), join(folder, 'build'));
  const commands = [...readmeCommands(), ...inlineCommands()];
  assert.ok(commands.length >= 3);
  for (const command of commands) run('sh', ['-c', command], {folder});
});

test('The installed program needs nothing of this folder', (context) => {
  const folder = temporaryFolder(context);
  run('cmake', ['--install', join(root, 'build'), '--prefix', join(folder, 'installed')]);
  const site = builtSite(join(folder, 'toolkit'), [], {}, join(folder, 'installed', 'bin', 'alongside'));
  assert.ok(site.has('index.html') && site.has('easy-read/index.html'));
});

test('The Debian package holds the program, its documents and what it needs', (context) => {
  const folder = temporaryFolder(context);
  run('cpack', ['--config', join(root, 'build', 'CPackConfig.cmake'), '-G', 'DEB', '-B', folder]);
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.deb')));
  const {stdout: contents} = run('dpkg-deb', ['--contents', file]);
  for (const path of ['usr/bin/alongside', 'usr/share/doc/alongside/README.md', 'usr/share/doc/alongside/reference.md', 'usr/share/doc/alongside/LICENSE']) {
    assert.ok(contents.includes(`./${path}\n`), `${path} is not in the package:\n${contents}`);
  }
  assert.match(run('dpkg-deb', ['--field', file, 'Depends']).stdout, /libcmark-gfm.*libyaml-cpp/s);
});
