// Who may include whom: foundation ← model ← language, colour, media ← the stages, edit, report ← app ← main.
import {includesOf, read} from './sources.mjs';

const ground = ['foundation', 'model'];
const shared = [...ground, 'language', 'colour', 'media'];
const stages = ['read', 'parse', 'assemble', 'check', 'render', 'write', 'edit', 'report', 'web'];
const outer = ['serve', 'pack'];

const allowed = new Map([
  ['foundation', []],
  ['model', ['foundation']],
  ...['language', 'colour', 'media'].map((part) => [part, ground]),
  ...stages.map((part) => [part, shared]),
  ...outer.map((part) => [part, [...shared, ...stages]]),
  ['app', [...shared, ...stages, ...outer]],
  ['main.cc', [...shared, ...stages, ...outer, 'app']],
]);

const partOf = (path) => path.split('/')[1];
const isSource = (path) => /^generator\/.*\.(cc|h)$/.test(path);

/** One sentence for each include that goes against the order, or names a file that is not there. */
export function orderProblems(files) {
  const known = new Set(files);
  const problems = [];
  for (const path of files.filter(isSource)) {
    const part = partOf(path);
    if (!allowed.has(part)) problems.push(`${path}: the folder ${part} has no place in the order of includes`);
    for (const target of includesOf(path).own) {
      const below = target.split('/')[0];
      if (!known.has(`generator/${target}`)) problems.push(`${path}: includes "${target}", which is no path below generator/`);
      else if (below !== part && !allowed.get(part)?.includes(below)) problems.push(`${path}: ${part} may not include ${below} ("${target}")`);
    }
  }
  return problems;
}

/** One sentence for each circle of headers that include each other. */
export function circles(files) {
  const state = new Map();
  const problems = [];
  const visit = (path, way) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      problems.push(`headers include each other in a circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
      return;
    }
    state.set(path, 'open');
    for (const target of includesOf(path).own) if (files.includes(`generator/${target}`)) visit(`generator/${target}`, [...way, path]);
    state.set(path, 'done');
  };
  for (const path of files.filter((each) => isSource(each) && each.endsWith('.h'))) visit(path, []);
  return problems;
}

// Where each library is at home. Nobody else includes it, so that it can be exchanged, and is compiled once.
const homes = [
  [/^yaml-cpp\//, /^generator\/foundation\/yaml\.cc$/],
  [/^cmark-gfm/, /^(generator\/parse\/|tests\/bench\/)/],
  [/^kainjow\//, /^(generator\/render\/templates\.cc|tests\/bench\/.*)$/],
  [/^gumbo/, /^generator\/foundation\/html\.cc$/],
  [/^pugixml/, /^generator\/media\/svg[a-z_]*\.cc$/],
  [/^CLI\//, /^generator\/app\/options\.cc$/],
  [/^openssl\//, /^generator\/foundation\/hash\.cc$/],
  [/^utf8proc/, /^generator\/foundation\/unicode\.cc$/],
  [/^nlohmann\//, /^generator\/foundation\/json\.cc$/],
  [/^fmt\//, /^generator\/foundation\//],
  [/^curl\//, /^generator\/web\/curl_[a-z_]*\.(cc|h)$/],
  [/^catch2\//, /^tests\/catch(_main\.cc|\.h)$/],
  // Only the foundation talks to the operating system, so that another system needs no rewrite.
  [/^(unistd\.h|fcntl\.h|dirent\.h|sys\/|poll\.h|pthread\.h|signal\.h|csignal|windows\.h|filesystem$|fstream$|thread$)/, /^(generator\/foundation\/|tests\/)/],
];

/** One sentence for each library that is included away from its home. */
export function homeProblems(files) {
  const problems = [];
  for (const path of files.filter((each) => /^(generator|tests)\/.*\.(cc|h)$/.test(each))) {
    for (const header of includesOf(path).library) {
      for (const [library, home] of homes) if (library.test(header) && !home.test(path)) problems.push(`${path}: <${header}> is not at home here`);
    }
  }
  return problems;
}

/** One sentence for each header that does not begin with what it is for, or shows a function without saying what it gives. */
export function headerProblems(files) {
  const problems = [];
  for (const path of files.filter((each) => isSource(each) && each.endsWith('.h'))) {
    const lines = read(path).split('\n');
    if (!/^\/\/ \S.{15}/.test(lines[0])) problems.push(`${path}: does not begin with a sentence on what it is for`);
    if (!lines.includes('#pragma once')) problems.push(`${path}: has no #pragma once`);
    let documented = false;
    lines.forEach((line, index) => {
      if (line.startsWith('///')) documented = true;
      else if (line.trim() === '') documented = false;
      // A declaration at the left edge: a type, a name, an opening bracket.
      const declares = /^(?=[A-Za-z])(?!template|using|class|struct|enum|namespace|friend|static_assert|return|#|\/|\}|inline constexpr|constexpr)[\w:<>,*& \[\]]+ [\w:=<>!&*]+\(/.test(line);
      // A template shows all that it does where it stands.
      const shown = lines[index - 1]?.startsWith('template <');
      if (declares && !documented && !shown && !/;\s+\/\/ /.test(line)) problems.push(`${path}:${index + 1}: says nothing of what this gives: ${line.slice(0, 80)}`);
    });
  }
  return problems;
}
