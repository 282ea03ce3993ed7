// The files of this repository, as the house rules read them.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const notOurs = new Set(['.git', 'build', 'site', 'node_modules']);

function walk(below) {
  return readdirSync(join(root, below), {withFileTypes: true}).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    return notOurs.has(entry.name) && !(below && entry.name === 'site') ? [] : walk(path);
  });
}

/** The files of the project: what `git` knows or would add; in a folder without git all but what the build leaves. */
export function sources() {
  const {status, stdout} = spawnSync('git', ['-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {encoding: 'utf8', maxBuffer: 1 << 26});
  const list = status === 0 ? stdout.split('\0').filter((path) => path && existsSync(join(root, path))) : walk('');
  return [...new Set(list)].sort();
}

/** The bytes of the file at `path` as text. */
export function read(path) { return readFileSync(join(root, path), 'utf8'); }

/** The includes of a C++ file: `{own: [paths in quotes], library: [paths in angle brackets]}`. */
export function includesOf(path) {
  const lines = read(path).split('\n');
  const pick = (pattern) => lines.map((line) => line.match(pattern)?.[1]).filter(Boolean);
  return {own: pick(/^\s*#\s*include\s+"([^"]+)"/), library: pick(/^\s*#\s*include\s+<([^>]+)>/)};
}
