// The files of this repository, as the house rules read them.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What `git` knows or would add, so that build folders are left out; where there is no git, nothing can be said. */
export function sources() {
  const list = execFileSync('git', ['-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {encoding: 'utf8', maxBuffer: 1 << 26});
  return [...new Set(list.split('\0'))].filter((path) => path && existsSync(join(root, path))).sort();
}

/** The bytes of the file at `path` as text. */
export function read(path) { return readFileSync(join(root, path), 'utf8'); }

/** The includes of a C++ file: `{own: [paths in quotes], library: [paths in angle brackets]}`. */
export function includesOf(path) {
  const lines = read(path).split('\n');
  const pick = (pattern) => lines.map((line) => line.match(pattern)?.[1]).filter(Boolean);
  return {own: pick(/^\s*#\s*include\s+"([^"]+)"/), library: pick(/^\s*#\s*include\s+<([^>]+)>/)};
}
