// Times `alongside links check` against websites that this computer acts out, and prints each figure beside what is promised.
//   node tests/bench/links.mjs [RUNS]        3 runs where nothing is said
// Every website is an address of this computer (127.0.0.x). ALONGSIDE_PROGRAM names another program than build/alongside. Where linkinator (npm) or
// linkchecker (Debian) is installed, each reads the same page in the same runs.
import {accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {Websites} from './websites.mjs';
import {measured, median, programCalled, showRow, wasMissed} from './measuring.mjs';

const runs = Number(process.argv[2] ?? 3);
const program = resolve(process.env.ALONGSIDE_PROGRAM ?? 'build/alongside');
const latency = 0.1, window = 64;
const place = mkdtempSync(join(tmpdir(), 'alongside-links.'));
chmodSync(place, 0o755);  // linkchecker reads it as another user
process.on('exit', () => rmSync(place, {recursive: true}));

function needs() {
  const say = (words) => { console.error(words); process.exit(2); };
  try { accessSync(program, constants.X_OK); } catch { say(`Run ./build.sh first: there is no ${program}.`); }
  if (programCalled('time') === '') say('This benchmark needs GNU time: apt-get install time');
}

/** A toolkit of one page with `links`, and the same page as HTML; both new. */
function toolkitWith(name, links) {
  const folder = join(place, name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'content'), {recursive: true});
  const words = links.map((link, i) => `- [Website ${i + 1}](${link})`).join('\n');
  writeFileSync(join(folder, 'content/index.md'), `---\ntitle: Links\n---\n\n${words}\n`);
  const items = links.map((link) => `<li><a href="${link}">A website</a>`).join('\n');
  writeFileSync(join(folder, 'page.html'), `<!doctype html><title>Links</title><ul>\n${items}\n</ul>\n`);
  return folder;
}

/** Runs our program on `folder`: what it took, and how each link stands. */
function check(folder, more = []) {
  rmSync(join(folder, 'content/records'), {recursive: true, force: true});
  const took = measured(program, ['links', 'check', folder, '--allow-private=127.0.0.0/24', '--format', 'json', '--fail-on', 'never', ...more]);
  return {...took, links: JSON.parse(took.out).links};
}

/** The page of `folder` through another link checker: what it took. */
const others = {
  linkinator: (folder) => measured(programCalled('linkinator'), [join(folder, 'page.html'), '--concurrency', String(window), '--silent'], true),
  linkchecker: (folder) => measured(programCalled('linkchecker'), ['--check-extern', '--threads', String(window), '--no-status', '-o', 'none', join(folder, 'page.html')], true),
};

async function manyLinks() {
  const sites = await Websites.open(200, 1000 * latency);
  const links = Array.from({length: 2000}, (_, i) => sites.at(`/many/${i}`, 1 + i % 200));
  const folder = toolkitWith('many', links);
  const installed = Object.keys(others).filter((name) => programCalled(name) !== '');
  const took = {ours: [], ...Object.fromEntries(installed.map((name) => [name, []]))};
  for (let run = 1; run <= runs; ++run) {
    await sites.asked();
    const ours = check(folder);
    if (ours.links.some((link) => link.verdict !== 'ok')) throw new Error('A link that is right was not found right.');
    took.ours.push({...ours, ...await sites.asked()});
    for (const name of installed) took[name].push({...others[name](folder), ...await sites.asked()});
  }
  sites.close();
  const of = (name, figure) => median(took[name].map((each) => each[figure]));
  const ideal = links.length * latency / window;
  console.log(`\n2,000 links on 200 websites that take ${1000 * latency} ms to answer, ${window} at once; medians of ${runs} runs on ${cpus().length} cores`);
  showRow('Wall time', of('ours', 'wall'), 's', 1.15 * ideal);
  showRow('Processor time', of('ours', 'cpu'), 's', 0.5);
  showRow('Connections', of('ours', 'connections'), '', 260);
  showRow('Requests under way at once', of('ours', 'mostUnderWay'), '', window);
  showRow('Peak memory', of('ours', 'peak'), 'MB', 40);
  for (const name of installed) {
    const figures = ['wall', 'cpu', 'peak'].map((figure) => `${of(name, figure).toFixed(2)} (${(of('ours', figure) / of(name, figure)).toFixed(2)})`);
    console.log(`${name}: wall s, processor s, peak MB, and ours to it: ${figures.join(', ')}; ${of(name, 'connections')} connections, ${of(name, 'mostUnderWay')} requests at once`);
  }
}

/** A website that turns everybody away, beside ten that answer. */
async function turnedAway() {
  const sites = await Websites.open(11, 1000 * latency);
  const refused = Array.from({length: 500}, (_, i) => sites.at(`/status/429/${i}`, 1));
  const others = Array.from({length: 50}, (_, i) => sites.at(`/many/${i}`, 2 + i % 10));
  const ours = check(toolkitWith('turned-away', [...refused, ...others]));
  const {requests} = await sites.asked();
  sites.close();
  const ends = requests.filter((each) => each.path.startsWith('/many')).map((each) => each.at);
  console.log('\n500 links to a website that answers 429 and 50 to ten others');
  showRow('The 50 are done after', (Math.max(...ends) - requests[0].at) / 1000 + latency, 's', 2);
  showRow('Requests to the one', requests.length - ends.length, '', 9);
  showRow('The whole run', ours.wall, 's', 60);
}

/** Websites that send too much or too slowly: what that costs over one that behaves. */
async function hostile() {
  const sites = await Websites.open(1, 0);
  const one = (path) => check(toolkitWith('one', [sites.at(path, 1)]));
  const usual = median([1, 2, 3].map(() => one('/ok#here').peak));
  console.log(`\nOne link to a website that does not behave; memory is what comes on top of the ${usual.toFixed(1)} MB for one that does`);
  const cases = [['A gzip bomb of 50 MB', '/bomb#here', 'ok', 2], ['10 MB in parts', '/big#here', 'ok', 2], ['300 kB of headers', '/headers', 'unwell', 2],
    ['A byte a second', '/byte-a-second#here', 'unwell', 20], ['No answer at all', '/silent', 'unwell', 21]];
  for (const [words, path, verdict, seconds] of cases) {
    const took = one(path);
    if (took.links[0].verdict !== verdict) throw new Error(`${words}: ${took.links[0].verdict} in the place of ${verdict}`);
    showRow(`${words}: memory`, Math.max(0, took.peak - usual), 'MB', 8);
    showRow(`${words}: time`, took.wall, 's', seconds);
  }
  sites.close();
}

needs();
await manyLinks();
await turnedAway();
await hostile();
process.exitCode = wasMissed() ? 1 : 0;
