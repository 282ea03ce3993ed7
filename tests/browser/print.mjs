// Prints pages to PDF and reads them back with poppler, as a reader's own software would.
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {openTab} from './browser.mjs';

const run = promisify(execFile);
const tool = async (name, ...options) => (await run(name, options, {maxBuffer: 1 << 28})).stdout;

// Letters only: line breaks, hyphens and quotation marks of a PDF are not what is looked for, and numbers in text that runs
// from right to left are written the other way round.
const lettersOf = (words) => words.normalize('NFKC').replace(/[^\p{L}]/gu, '');

// How many letters may lie between two pieces that follow each other; those between are too short to be looked for.
const nearby = 400;

/** Runs in the page: the pieces of text that must be on paper, in the order of the document; closed details count as open. */
function printedPieces() {
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const frame = element.closest('details') ?? element;
    // Poppler of Debian 12 does not read what is marked as strong, or as emphasis.
    const unread = element.closest('strong, b, em, i, cite, sup, .visually-hidden') !== null;
    if (!unread && frame.checkVisibility() && getComputedStyle(element).display !== 'none') pieces.push(node.data);
  }
  return pieces;
}

/** Runs in the page: sentences about ideas that paper may cut in two. */
function splitIdeas() {
  return [...document.querySelectorAll('.idea')].flatMap((idea, index) =>
    (getComputedStyle(idea).breakInside.startsWith('avoid') ? [] : [`idea ${index + 1} may be cut in two by the end of a sheet`]));
}

/** Runs in the page: the addresses of links in the words, which paper shows after them. */
function linkedAddresses() {
  return [...document.querySelectorAll('.words a[href^="http"]')].filter((link) => link.checkVisibility()).map((link) => link.href);
}

/** Runs in the page: a sentence where the head of pages, with the logo, stands on paper that has a cover. */
function headBesideCover() {
  const head = document.querySelector('.cover') && document.querySelector('.site-header');
  return head?.checkVisibility() ? ['the head of the page stands beside the cover'] : [];
}

/** How often `wanted` stands in `text`. */
const count = (text, wanted) => text.split(wanted).length - 1;

/**
 * `structure` is the text in the order that a screen reader follows, `text` as it is drawn. Poppler loses from the structure what the
 * end of a sheet cuts in two; such a piece must at least be drawn, and a later piece with the same words does not stand for it.
 */
function orderProblems(pieces, structure, text) {
  const read = lettersOf([...structure.matchAll(/^\s*"(.*)"$/gms)].map((match) => match[1]).join(''));
  const drawn = lettersOf(text);
  const all = pieces.map(lettersOf);
  const whole = all.join('');
  const problems = [];
  let place = 0;
  pieces.forEach((piece, index) => {
    const letters = all[index].slice(0, 60);
    if (letters.length < 8) return;
    const times = count(whole, letters);
    const isCut = count(read, letters) < times;
    const found = read.indexOf(letters, place);
    const isNear = found >= 0 && (!isCut || found - place < nearby);
    if (isNear) place = found + letters.length;
    else if (isCut && count(drawn, letters) >= times) return;
    else problems.push(`"${piece.trim().slice(0, 60)}" is ${read.includes(letters) ? 'out of order' : 'missing'} on paper`);
  });
  return problems;
}

async function numberProblems(file, count) {
  const problems = [];
  const sheets = (await tool('pdftotext', '-layout', file, '-')).split('\f').slice(0, count);
  sheets.forEach((sheet, index) => {
    const last = sheet.trimEnd().split('\n').pop().trim();
    if (last !== String(index + 1)) problems.push(`sheet ${index + 1} ends with "${last.slice(0, 40)}" instead of its number`);
  });
  return problems;
}

async function paperProblems(tab, file) {
  await tab.emulateMedia({media: 'print'});
  const pieces = await tab.evaluate(printedPieces);
  const seen = [...await tab.evaluate(splitIdeas), ...await tab.evaluate(headBesideCover)];
  const addresses = await tab.evaluate(linkedAddresses);
  await tab.pdf({path: file, tagged: true, preferCSSPageSize: true, printBackground: true});
  const facts = await tool('pdfinfo', file);
  const count = Number(facts.match(/^Pages:\s+(\d+)/m)[1]);
  const text = await tool('pdftotext', '-raw', file, '-');
  const drawn = lettersOf(text);
  return [
    ...(/^Page size:.*\(A4\)/m.test(facts) ? [] : [`the paper is not A4: ${facts.match(/^Page size:.*/m)}`]),
    ...(/^Tagged:\s+yes/m.test(facts) ? [] : ['the PDF is not tagged']),
    ...await numberProblems(file, count),
    ...orderProblems(pieces, await tool('pdfinfo', '-struct-text', file), text),
    ...addresses.filter((each) => !drawn.includes(lettersOf(each))).map((each) => `the address ${each} is not on paper`),
    ...seen,
  ];
}

/** Sentences about pages that lose words, order, numbers or ideas on paper. */
export async function printProblems(browser, address, pages) {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-print-'));
  const tab = await openTab(browser);
  const problems = [];
  for (const page of pages) {
    await tab.emulateMedia({media: 'screen'});
    await tab.goto(address + page.path);
    problems.push(...(await paperProblems(tab, join(folder, 'page.pdf'))).map((each) => `${page.path} on paper: ${each}`));
  }
  await tab.context().close();
  await rm(folder, {recursive: true});
  return problems;
}
