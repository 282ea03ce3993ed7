// The formats for other programs, held to their published schema or to the parser of a real reader.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import {parse as parseJunit} from 'junit2json';
import {expectNone} from '../support/problems.mjs';
import {commandsOf, writtenByToolkit} from './github.mjs';
import {checked, findingsOf, moveTexts, toolkitWithMistakes} from './toolkit.mjs';

const require = createRequire(import.meta.url);
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const levels = {error: 'error', warning: 'warning', advice: 'note'};
const hinted = ({message, hint}) => (hint ? `${message}${/[.!?]$/.test(message) ? '' : '.'} ${hint}` : message);

test('The toolkit with mistakes has errors and warnings, and signs of more than one byte before a place', (context) => {
  const findings = findingsOf(toolkitWithMistakes(context));
  for (const severity of ['error', 'warning']) assert.ok(findings.some((each) => each.severity === severity), severity);
  assert.ok(findings.some((each) => each.rule === 'link/missing-page' && each.column === 21 && each.end_column === 28), JSON.stringify(findings, null, 1));
});

test('SARIF keeps to its published schema', (context) => {
  // One of the schema's patterns is no regular expression where they are read as Unicode.
  const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(checked(toolkitWithMistakes(context), 'sarif'));
  validate(log);
  expectNone((validate.errors ?? []).map((each) => `${each.instancePath}: ${each.message}`));
});

test('SARIF says what JSON says, at the same places', (context) => {
  const above = toolkitWithMistakes(context);
  const [run] = JSON.parse(checked(above, 'sarif')).runs;
  assert.equal(run.columnKind, 'unicodeCodePoints');
  const read = run.results.map((result) => {
    const [{physicalLocation: {artifactLocation, region = {}}}] = result.locations;
    assert.ok(artifactLocation.uriBaseId in run.originalUriBaseIds);
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    return [result.level, result.ruleId, decodeURIComponent(artifactLocation.uri), region.startLine ?? null, region.startColumn ?? null,
      region.endLine ?? null, region.endColumn ?? null, result.message.text];
  });
  assert.deepEqual(read, findingsOf(above).map((each) =>
    [levels[each.severity], each.rule, `my kit/${each.file}`, each.line, each.column, each.end_line, each.end_column, hinted(each)]));
});

const fingerprintsOf = (above) => JSON.parse(checked(above, 'sarif')).runs[0].results.map((each) => each.partialFingerprints['alongsideWords/v1']);

test('Every result in SARIF has a fingerprint of its own, the same where the text has moved', (context) => {
  const above = toolkitWithMistakes(context);
  const before = fingerprintsOf(above);
  assert.equal(new Set(before).size, before.length);
  const lines = findingsOf(above).map((each) => each.line);
  moveTexts(above);
  assert.notDeepEqual(findingsOf(above).map((each) => each.line), lines);
  assert.deepEqual(fingerprintsOf(above), before);
});

test('Every rule in SARIF has its help', (context) => {
  const {rules} = JSON.parse(checked(toolkitWithMistakes(context), 'sarif')).runs[0].tool.driver;
  assert.ok(rules.length > 50);
  expectNone(rules.filter((rule) => !rule.help.text.includes('Why:') || !rule.help.markdown.includes('**Right:**')).map((rule) => rule.id));
});

test('A reader of JUnit files finds each file and each finding', async (context) => {
  const above = toolkitWithMistakes(context);
  const read = await parseJunit(checked(above, 'junit', '--fail-on', 'warning'));
  const findings = findingsOf(above);
  const failing = findings.filter((each) => each.severity !== 'advice');
  assert.equal(read.failures, failing.length);
  const suites = Object.fromEntries(read.testsuite.map((suite) => [suite.name, suite]));
  assert.equal(suites['content/guidance/fine.md'].failures, 0);
  const failures = read.testsuite.flatMap((suite) => suite.testcase.flatMap((each) => (each.failure ?? []).map((failure) => [suite.name, failure])));
  const key = (file, rule, words) => `${file}|${rule}|${words}`;
  assert.deepEqual(failures.map(([file, failure]) => key(file, failure.type, failure.message)).sort(),
    failing.map((each) => key(each.file, each.rule, each.message)).sort());
});

test('JUnit counts a failure for errors only, where --fail-on says no more', async (context) => {
  const above = toolkitWithMistakes(context);
  const {failures, tests} = await parseJunit(checked(above, 'junit'));
  assert.equal(failures, findingsOf(above).filter((each) => each.severity === 'error').length);
  assert.ok(tests > failures);
});

test('GitHub reads back what the findings say', (context) => {
  const above = toolkitWithMistakes(context);
  const read = commandsOf(checked(above, 'github')).map(({command, properties: {title, file, line, col}, message}) =>
    [command, title, file, line === undefined ? null : Number(line), col === undefined ? null : Number(col), message]);
  const commands = {error: 'error', warning: 'warning', advice: 'notice'};
  assert.deepEqual(read, findingsOf(above).map((each) =>
    [commands[each.severity], each.rule, `my kit/${each.file}`, each.line, each.end_line > each.line ? null : each.column, hinted(each)]));
});

test('GitHub\'s own toolkit would have written the same bytes', (context) => {
  const lines = checked(toolkitWithMistakes(context), 'github').split('\n').filter((line) => line.startsWith('::'));
  assert.ok(lines.length > 2);
  assert.deepEqual(lines, lines.map((line) => writtenByToolkit(commandsOf(line)[0])));
});
