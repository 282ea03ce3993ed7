// The house rules: what keeps the code small, in order and free of what does not belong there.
import {test} from 'node:test';
import assert from 'node:assert/strict';
import {expectNone} from '../support/problems.mjs';
import {oneSidedStyles, sidesIn} from './directions.mjs';
import {circles, headerProblems, homeProblems, orderProblems} from './include_order.mjs';
import {longFiles, longFunctions} from './sizes.mjs';
import {read, sources} from './sources.mjs';
import {deadLinks, forbiddenWords, strayTests, templateWords} from './words.mjs';

const files = sources();
const holds = (sentence, find) => test(sentence, () => expectNone(find(files)));

test('There is code to hold to the rules', () => assert.ok(files.filter((path) => path.startsWith('generator/')).length > 50));
holds('Every include follows the order of the folders', orderProblems);
holds('No headers include each other in a circle', circles);
holds('Every library is included in its one home, and the system only in the foundation', homeProblems);
holds('Every header begins with what it is for, and says what each function gives', headerProblems);
holds('No file is longer than 300 lines', longFiles);
holds('No function is longer than 50 lines', longFunctions);
holds('Nothing is left unfinished, and nothing names a place outside the repository', forbiddenWords);
holds('Every link in the documents leads to a file', deadLinks);
holds('No template holds words of its own', templateWords);
holds('The built-in style sheets work in both directions of writing', oneSidedStyles);
holds('Every test stands where the file stands that it tests, or says what it tests', strayTests);

test('The version stands in CMakeLists.txt, and the changelog knows it', () => {
  const version = read('CMakeLists.txt').match(/project\(alongside VERSION ([\d.]+)/)[1];
  assert.match(read('CHANGELOG.md'), new RegExp(`^## .*\\b${version.replaceAll('.', '\\.')}\\b`, 'm'));
});

test('A style sheet that names a side is found, whatever way it does so', () => {
  const found = (css) => sidesIn('a.css', css).length;
  for (const css of ['a { left: 0; }', 'a{margin-left:1em}', 'a { border-right-width: 2px; }', 'a { text-align: right; }', 'a { float: left }',
    'a { border-top-left-radius: 2px; }', 'a { margin: 0 1em 0 2em; }', '@media print { a { padding-right: 0; } }']) {
    assert.equal(found(css), 1, css);
  }
  for (const css of ['a { inset-inline-start: 0; margin: 0 1em 0 1em; }', 'a { text-align: start; }', '/* left: 0; */', '.left { top: 0; }',
    '@page { margin: 1cm 2cm 1cm 3cm; @bottom-left { content: ""; } }', 'a { transition: right-angle 1s; }']) {
    assert.equal(found(css), 0, css);
  }
});
