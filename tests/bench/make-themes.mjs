// Gives a toolkit that make-toolkit.mjs made the themes of four organisations: one as it is, one that only speaks otherwise, one with a logo
// and styles, one with pages of its own and pages that it replaces.
//   node make-themes.mjs TOOLKIT        writes TOOLKIT/themes
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const themes = join(process.argv[2], 'themes');

function write(path, text) {
  mkdirSync(join(themes, path, '..'), { recursive: true });
  writeFileSync(join(themes, path), text);
}

const organisation = (name, number) => `extends: base
organisation: {name: "${name}"}
contact: {name: The team of ${name}, phone: 01632 9600${number}, email: team@example.org}
words: {our_group: the group of ${name}}
`;
const page = (title, words) => `---\ntitle: ${title}\nsummary: What we do here, and how you can take part in it.\n---\n\n${words}\n`;

mkdirSync(join(themes, 'base'), { recursive: true });

write('nhs-trust/theme.yaml', organisation('Westshire NHS Trust', '01'));

write('council/theme.yaml', `${organisation('Westshire Council', '02')}logo: pictures/logo.svg\n`);
write('council/pictures/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M0 0h10v10z"/></svg>\n');
write('council/styles.css', 'main { padding-block-end: 2rem; }\n');

write('charity/theme.yaml', organisation('Westshire Together', '03'));
for (let i = 1; i <= 10; ++i) write(`charity/content/section-01/local-${i}.md`, page(`What we do in place ${i}`, 'People meet here every week. Come and join us.'));
for (let i = 11; i <= 20; ++i) write(`charity/content/section-01/page-000${i}.md`, page(`Page ${i} as we do it`, 'We do this in our own way. Ask us how.'));
