// Holds a built site to everything that only shows in its bytes and in a browser: node run.mjs [FOLDER OF THE SITE]
import {spawnSync} from 'node:child_process';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2] ?? join(here, '..', '..', 'site'));
const reporter = join(here, '..', 'support', 'reporter.mjs');
const options = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout', join(here, 'site_test.mjs')];
const {status} = spawnSync(process.execPath, options, {stdio: 'inherit', env: {...process.env, ALONGSIDE_SITE: site}});
process.exit(status ?? 1);
