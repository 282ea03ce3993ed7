// How long a file and a function may get before they hold more than one purpose.
import {read} from './sources.mjs';

const mostLines = 300;
const mostOfFunction = 50;

const isCode = (path) => /^(generator|tests|cmake|templates|themes)\/.*\.(cc|h|mjs|cmake|css|html|sh)$/.test(path) || /^[^/]+\.sh$/.test(path);

/** One sentence for each file of code that is too long. */
export function longFiles(files) {
  return files.filter(isCode).flatMap((path) => {
    const lines = read(path).split('\n').length - 1;
    return lines > mostLines ? [`${path} has ${lines} lines; ${mostLines} is the most`] : [];
  });
}

/** One sentence for each function that is too long; functions begin at the left edge, as clang-format puts them. */
export function longFunctions(files) {
  const problems = [];
  for (const path of files.filter((each) => /^(generator|tests)\/.*\.(cc|h|mjs)$/.test(each))) {
    const lines = read(path).split('\n');
    let start = -1;
    lines.forEach((line, index) => {
      if (/^(?=\w)(?!namespace|struct|class|enum|extern|TEST_CASE|constexpr|const|inline constexpr|\}).*\)[^;]*\{$/.test(line)) start = index;
      if (!/^\}/.test(line) || start < 0) return;
      const length = index - start + 1;
      if (length > mostOfFunction) problems.push(`${path}:${start + 1}: ${length} lines; ${mostOfFunction} is the most`);
      start = -1;
    });
  }
  return problems;
}
