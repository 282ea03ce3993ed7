// Holds every page to the Nu HTML checker of the W3C, over a server, because the security policy means nothing to it in files.
import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');

/** What the checker says of the pages at `addresses`: one sentence a finding, errors and warnings. */
export async function nuProblems(addresses) {
  const {stdout} = await run('java', ['-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar, '--format', 'json',
    '--stdout', '--exit-zero-always', ...addresses], {maxBuffer: 1 << 28});
  return JSON.parse(stdout).messages
    .filter((each) => each.type !== 'info' || each.subType === 'warning')
    .map((each) => `${each.url ?? ''}:${each.lastLine ?? ''}: ${each.message}${each.extract ? ` [${each.extract.trim()}]` : ''}`);
}
