// A small toolkit with mistakes of every severity, in places that are hard to write down, and the program run on it.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = join(root, 'build', 'alongside');

const files = {
  'content/index.md': '---\ntitle: Working together\nreview_by: 1 January 2020\n---\n\nRead [the guide](guidance/gone.md) first.\n',
  // Line and column count characters, here of four and of two bytes; the name needs care in an address and in a command.
  'content/guidance/Pay, 100%: “how”.md':
    '---\ntitle: Paying people\nsummary: 100% of "costs", <paid> & more\nunknwon: yes\n---\n\nΩ😀 see [again, 50%](gone.md) and <b>bold</b>.\n',
  'content/guidance/fine.md': '---\ntitle: Fine\nsummary: There is nothing wrong here.\n---\n\nThere is nothing wrong here.\n',
};

/** Writes the toolkit into a new folder below another, which is removed when the test `context` ends; gives that other one. */
export function toolkitWithMistakes(context) {
  const above = mkdtempSync(join(tmpdir(), 'alongside-formats-'));
  context.after(() => rmSync(above, {recursive: true, force: true}));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(above, 'my kit', path)), {recursive: true});
    writeFileSync(join(above, 'my kit', path), text);
  }
  return above;
}

/** Moves the words of every page down by two lines. */
export function moveTexts(above) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(above, 'my kit', path), text.replace('---\n\n', '---\n\n\n\n'));
}

/** What `alongside check` prints of the toolkit, started in the folder above it. */
export function checked(above, format, ...options) {
  const words = ['check', 'my kit', '--today', '2026-05-06', '--format', format, ...options];
  const {status, stdout, stderr} = spawnSync(program, words, {cwd: above, encoding: 'utf8'});
  if (status !== 1) throw new Error(`alongside ${words.join(' ')} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** The findings as the program's own format gives them, to which the others are held. */
export const findingsOf = (above) => JSON.parse(checked(above, 'json')).findings;
