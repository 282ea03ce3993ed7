// The commands that README.md shows, as a reader would type them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './toolkit.mjs';

/** Every line of README.md's `sh` blocks without its remark, in order; the two set-up commands are left out. */
export function readmeCommands() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block]) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line && !/^\.\/(build|test)\.sh$/.test(line));
}

/** The commands that README.md shows inside a sentence: `build/alongside …`, without those that hold a placeholder. */
export function inlineCommands() {
  const text = readFileSync(join(root, 'README.md'), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/`(build\/alongside [^`]+)`/g)].map(([, command]) => command).filter((command) => !/[A-Z<…]{3,}/.test(command));
}
