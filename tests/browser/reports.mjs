// Reports of four toolkits: the example, one with something in every part of the report, an empty one, and one of 1,000 pages.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = process.env.ALONGSIDE_PROGRAM ?? join(root, 'build', 'alongside');

const sentence = 'Families and carers of the neighbourhood organise activities together, and everybody decides what matters. ';

const full = {
  'toolkit.yaml': 'title: "Together & apart <Westshire>"\nlanguages: [en-GB, cy, ur]\nsections: [guidance, stories]\ncontact: {phone: 01632 960000}\n',
  'index.md': '---\ntitle: Home\nreview_by: 1 March 2026\nowner: The involvement team\n---\n\nWe meet every month. Write to [us](https://example.nhs.uk/).\n',
  'index.cy.md': '---\ntitle: Hafan\n---\n\nRydym yn cwrdd bob mis.\n',
  'index.ur.md': '---\ntitle: گھر\n---\n\nہم ہر مہینے ملتے ہیں۔\n',
  'index.easy-read.md': '---\ntitle: Home\neasy_read_check: {group: Westshire People First, date: 1 May 2026}\n---\n\n![](picture:meeting)\nWe meet every month.\n',
  'guidance/pay.md': `---\ntitle: Paying people\nsummary: What people are paid.\nreview_by: 1 July 2026\nco_production: {who: Six carers, how: Two meetings, when: March 2026, changed: We pay sooner., credits: Sam and Priya}\n---\n\n${sentence.repeat(40)}\n\n### Too deep\n\nRead [this](gone.md).\n`,
  'guidance/pay.easy-read.md': '---\ntitle: Being paid\nbased_on: {fingerprint: w1-0123456789abcdef, date: 1 May 2026, by: The team}\n---\n\nYou get paid for your work with us.\n',
  'guidance/law.md': '---\ntitle: The law\nsummary: An Act.\nwording: fixed\nreview_by: 1 January 2030\nallow: {long-sentence: it is the wording of the Act}\n---\n\n“Reasonable adjustments” are defined elsewhere.\n',
  'guidance/draft.md': '---\ntitle: A draft\nsummary: Not ready.\nstatus: draft\n---\n\nNot ready yet.\n',
  'pictures/pictures.yaml': 'team.svg: {words: [team], description: Six people at a table, people: Sam and Priya, permission: by letter, permission_until: 1 June 2026}\n',
  'pictures/team.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>\n',
};

const longToolkit = () => ({
  'toolkit.yaml': 'title: A long one\nsections: [guidance]\ncontact: {phone: 01632 960000}\n',
  ...Object.fromEntries(Array.from({length: 1000}, (_, i) => [`guidance/page-${i}.md`,
    `---\ntitle: Page ${i} of many\nsummary: The page that has the number ${i}.\nreview_by: ${1 + (i % 28)} June 2026\n---\n\nRead [this](gone-${i}.md). ${sentence}\n`])),
});

function writeToolkit(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), {recursive: true});
    writeFileSync(join(folder, 'content', path), text);
  }
  return folder;
}

function writeReport(toolkit, file) {
  const {status, stderr} = spawnSync(program, ['report', toolkit, '-d', file, '--today', '2026-05-06', '--fail-on', 'never'], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`alongside report ${toolkit} ended with ${status}:\n${stderr}`);
}

const brand = {
  'theme.yaml': 'extends: base\norganisation: {name: Westshire}\ncontact: {phone: 01632 960009}\ncolours: {light: {link: "#003087"}}\nwithdraw: [guidance/law.md]\n',
  'content/index.md': '---\ntitle: Home\n---\n\nWe meet every week in Westshire. Write to [us](https://example.nhs.uk/).\n',
  'content/guidance/bus.md': '---\ntitle: The bus\nsummary: How to come.\n---\n\nTake the bus.\n',
  'styles.css': 'p { margin: 0; }\n',
};

/** What the theme of a brand changes in the toolkit with something in every part. */
function writeChanges(toolkit, file) {
  for (const [path, text] of Object.entries(brand)) {
    mkdirSync(dirname(join(toolkit, 'themes/westshire', path)), {recursive: true});
    writeFileSync(join(toolkit, 'themes/westshire', path), text);
  }
  const {status, stderr} = spawnSync(program, ['diff', toolkit, '--theme', 'westshire', '-d', file, '--today', '2026-05-06'], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`alongside diff ended with ${status}:\n${stderr}`);
}

/** Writes example.html, full.html, empty.html, long.html and changes.html into a new folder, and gives its path. */
export function writeReports() {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-reports-'));
  writeReport(root, join(folder, 'example.html'));
  const toolkits = {full, empty: {'toolkit.yaml': 'title: Nothing yet\n'}, long: longToolkit()};
  for (const [name, files] of Object.entries(toolkits)) {
    writeReport(writeToolkit(join(folder, 'toolkits', name), files), join(folder, `${name}.html`));
  }
  writeChanges(join(folder, 'toolkits', 'full'), join(folder, 'changes.html'));
  return folder;
}
