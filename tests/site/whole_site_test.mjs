// Whole runs of the built program on the example toolkit.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync} from 'node:fs';
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
