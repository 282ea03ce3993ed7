// Style sheets that work in both directions of writing: they say start and end, never left and right.
import {read} from './sources.mjs';

const physical = [
  [/(?:^|[;{\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|style|color))?\s*:/, 'a property of one side'],
  [/(?:text-align|float|clear|caption-side|justify-[a-z]+)\s*:\s*(?:left|right)\b/, 'a value of one side'],
  [/border-(?:top|bottom)-(?:left|right)-radius\s*:/, 'a corner of one side'],
];

/** Whether the four values of `margin: a b c d` differ between left and right. Paper has sides of its own. */
function isLopsided(declaration) {
  const values = declaration.match(/(?:margin|padding|inset|border-width)\s*:\s*([^;}]+)/)?.[1].trim().split(/\s+(?![^(]*\))/) ?? [];
  return values.length === 4 && values[1] !== values[3];
}

const withoutPaper = (css) => css.replaceAll(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');

/** What is wrong with the style sheet `css` at `path`, a sentence each. */
export function sidesIn(path, css) {
  const declarations = withoutPaper(css.replaceAll(/\/\*.*?\*\//gs, '')).split(/(?<=[;{}])/);
  return declarations.flatMap((declaration) => {
    const found = physical.find(([pattern]) => pattern.test(declaration))?.[1] ?? (isLopsided(declaration) ? 'other values left and right' : '');
    return found === '' ? [] : [`${path}: ${declaration.trim()} – ${found}; write start and end`];
  });
}

/** Every physical side in the built-in style sheets. */
export const oneSidedStyles = (files) => files
  .filter((path) => path.startsWith('themes/base/') && path.endsWith('.css'))
  .flatMap((path) => sidesIn(path, read(path)));
