// Holds a built site to everything that only shows in its bytes and in a browser: node run.mjs [FOLDER OF THE SITE]
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawnSync} from 'node:child_process';

// Run as itself, this file hands itself to node's test runner with a reporter that speaks in sentences.
const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2] ?? join(here, '..', '..', 'site'));
const {status} = spawnSync(process.execPath, [`--test-reporter=${join(here, 'reporter.mjs')}`, '--test-reporter-destination=stdout', join(here, 'site_test.mjs')],
  {stdio: 'inherit', env: {...process.env, ALONGSIDE_SITE: site}});
process.exit(status ?? 1);
