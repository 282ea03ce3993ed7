// GitHub's workflow commands: `::error file=a.md,line=3::words`. The runner itself is no package, so its grammar is written here after its
// documentation ("Workflow commands for GitHub Actions"); @actions/core is what GitHub gives to those who write them.
import {issueCommand} from '@actions/core/lib/command.js';
import {toCommandProperties} from '@actions/core/lib/utils.js';

const readWords = (words) => words.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const readProperty = (words) => readWords(words.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** The commands in what a step printed: `{command, properties, message}`. */
export function commandsOf(text) {
  return text.split(/\r?\n/).filter((line) => line.trimStart().startsWith('::')).map((line) => {
    const end = line.indexOf('::', 2);
    const [, command, list] = line.slice(2, end).match(/^(\S+) ?(.*)$/);
    const properties = Object.fromEntries(list.split(',').filter(Boolean).map((each) => {
      const equals = each.indexOf('=');
      return [each.slice(0, equals).trim(), readProperty(each.slice(equals + 1))];
    }));
    return {command, properties, message: readWords(line.slice(end + 2))};
  });
}

/** The line that GitHub's own library writes for a command. */
export function writtenByToolkit({command, properties: {title, file, line, endLine, col, endColumn}, message}) {
  let written = '';
  const {write} = process.stdout;
  process.stdout.write = (chunk) => { written += chunk; return true; };
  try {
    issueCommand(command, toCommandProperties({title, file, startLine: line, endLine, startColumn: col, endColumn}), message);
  } finally {
    process.stdout.write = write;
  }
  return written.trimEnd();
}
