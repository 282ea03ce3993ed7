// What may not stand in the repository, and what its pages point to.
import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';
import {read, root} from './sources.mjs';

const isText = (path) => !/\.(png|jpg|webp|ico|woff2)$/.test(path) && !path.startsWith('tests/cases/') && !path.endsWith('package-lock.json');

// Put together here, so that this file does not hold them itself.
const forbidden = [
  ['TO' + 'DO', /\bTO[D]O\b/], ['FIX' + 'ME', /\bFIX[M]E\b/], ['a place on the machine of whoever wrote it', /(^|["'\s(])\/(work|root|home\/\w+)\//m],
  ['a document outside the repository', /\.\.\/share[d]|interface\.m[d]/],
];

/** One sentence for each file that holds an unfinished note, or names what only its writer has. */
export function forbiddenWords(files) {
  const problems = [];
  for (const path of files.filter(isText)) {
    const text = read(path);
    for (const [name, pattern] of forbidden) {
      const found = text.match(pattern);
      if (found) problems.push(`${path}:${text.slice(0, found.index).split('\n').length}: holds ${name}: ${found[0].trim()}`);
    }
  }
  return problems;
}

/** One sentence for each link in the repository's own Markdown (not the toolkit's) that leads to no file. */
export function deadLinks(files) {
  const problems = [];
  for (const path of files.filter((each) => each.endsWith('.md') && !/^(content|tests\/.*cases)\//.test(each))) {
    const text = read(path).replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(target)) continue;
      const file = posix.join(posix.dirname(path), target.replace(/#.*$/, ''));
      if (!existsSync(join(root, file))) problems.push(`${path}: links to ${target}, which does not exist`);
    }
  }
  return problems;
}

/** One sentence for each template that holds words of its own: all of them come from templates/words, so that they can be translated. */
export function templateWords(files) {
  return files.filter((each) => /^templates\/.*\.html$/.test(each)).flatMap((path) => {
    const bare = read(path).replace(/\{\{\{[^}]*\}\}\}|\{\{[^}]*\}\}/g, '').replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;|&#\d+;/g, ' ');
    const word = bare.match(/\p{L}{2,}/u);
    return word ? [`${path}: holds the word "${word[0]}"; it belongs into templates/words`] : [];
  });
}

/** One sentence for each test that neither mirrors a file of the generator nor says in its first line what it tests. */
export function strayTests(files) {
  const known = new Set(files);
  return files.filter((each) => /^tests\/(?!bench|browser|formats|house|site|support)[^/]+\/.*_test\.cc$/.test(each)).flatMap((path) => {
    const mirrored = path.replace(/^tests\//, 'generator/').replace(/_test\.cc$/, '');
    const mirrors = known.has(`${mirrored}.cc`) || known.has(`${mirrored}.h`);
    return mirrors || read(path).startsWith('// ') ? [] : [`${path}: there is no ${mirrored}.h or .cc, and its first line does not say what it tests`];
  });
}
