// Holds pages to axe-core, put in from outside, so that the page's own security policy stays in force.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs in the page. `enhanced`: contrast of 7:1 for text of every size, where axe alone asks less of large text.
 * `decided`: contrast that axe could not tell is no pass either.
 */
async function audit({tags, enhanced, decided}) {
  const checks = ['color-contrast', 'color-contrast-enhanced'].map((id) => {
    const {options} = axe._audit.checks[id];
    const contrastRatio = id === 'color-contrast' ? options.contrastRatio : {normal: {expected: 7}, large: {expected: 7}};
    // Our drawn shapes never lie under words; axe would give up wherever there is one.
    return {id, options: {...options, contrastRatio, ignorePseudo: true}};
  });
  axe.configure({checks});
  const rules = {'color-contrast-enhanced': {enabled: enhanced}};
  const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, rules, resultTypes: ['violations', 'incomplete']});
  const unsure = decided ? found.incomplete.filter((each) => each.id.startsWith('color-contrast')) : [];
  return [...found.violations, ...unsure].flatMap((rule) => rule.nodes.map((node) => {
    const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
    return `${rule.id}: ${node.target.join(' ')}: ${why || rule.help}`;
  }));
}

/** A look for `survey`: what axe finds, one sentence a place. */
export async function axeLook(tab, page) {
  await tab.evaluate(source);
  const enhanced = page.edition === 'large-print' || page.edition === 'easy-read';
  // In a narrow window a wide table is partly out of sight in its own box, where axe cannot tell its colours.
  return tab.evaluate(audit, {tags, enhanced, decided: tab.viewportSize().width > 1000});
}
