// Copies of the example toolkit in temporary folders, and the program run on them.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, lstatSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The top folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A new temporary folder, which is removed with all in it when the test `context` ends. */
export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-site-'));
  context.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Copies the words of the example toolkit to `folder`. */
export function copyToolkit(folder) {
  cpSync(join(root, 'content'), join(folder, 'content'), {recursive: true});
  return folder;
}

/** Runs `command` to its end; throws with all it said where it does not end well. */
export function run(command, options, {folder = root, environment = {}} = {}) {
  const {status, signal, error, stdout, stderr} = spawnSync(command, options, {
    cwd: folder, env: {...process.env, ...environment}, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) {
    const said = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`${command} ${options.join(' ')} ended with ${status ?? signal ?? error}:\n${said}`);
  }
  return {stdout, stderr};
}

/** The program that `./build.sh` left. */
export const program = join(root, 'build', 'alongside');

/** What lies below `folder`: path → hash of the bytes, or where a symbolic link points. */
export function fingerprintOf(folder, below = '') {
  const found = new Map();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below ? `${below}/${name}` : name;
    const state = lstatSync(join(folder, path));
    if (state.isSymbolicLink()) found.set(path, `link to ${readlinkSync(join(folder, path))}`);
    else if (state.isDirectory()) for (const [inner, hash] of fingerprintOf(folder, path)) found.set(inner, hash);
    else found.set(path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex'));
  }
  return found;
}

/** One sentence for each file in which two fingerprints differ. */
export function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])].sort().filter((path) => one.get(path) !== other.get(path)).map((path) => {
    if (!other.has(path)) return `${path} is missing the second time`;
    return one.has(path) ? `${path} has other bytes` : `${path} is there only the second time`;
  });
}
