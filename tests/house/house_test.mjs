// The house rules: what keeps the code small, in order and free of what does not belong there.
import {test} from 'node:test';
import assert from 'node:assert/strict';
import {expectNone} from '../support/problems.mjs';
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
holds('Every test stands where the file stands that it tests, or says what it tests', strayTests);

test('The version stands in CMakeLists.txt, and the changelog knows it', () => {
  const version = read('CMakeLists.txt').match(/project\(alongside VERSION ([\d.]+)/)[1];
  assert.match(read('CHANGELOG.md'), new RegExp(`^## .*\\b${version.replaceAll('.', '\\.')}\\b`, 'm'));
});
