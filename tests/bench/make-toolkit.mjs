// Makes a toolkit of N pages, each with an easy-read text, and the same files as a Hugo site.
//   node make-toolkit.mjs N FOLDER      writes FOLDER/alongside and FOLDER/hugo; the same bytes every time
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
const pagesInSection = 500;

// A small generator of numbers (Park and Miller 1988), so that every run makes the same toolkit.
let seed = 20261121;
const below = (limit) => (seed = (seed * 48271) % 2147483647) % limit;

const words = `people care team group plan meet talk listen share power learn change service support local family
friend home time money travel bus phone letter staff nurse doctor carer board council charity clinic ward visit
question answer story idea choice voice right safe fair open kind early often together equal useful clear simple
better healthy ready busy quiet small large new long first next every many some each other their our your`.split(/\s+/);

const pick = () => words[below(words.length)];
const sentence = (length) => {
  const text = Array.from({ length }, pick).join(' ');
  return text[0].toUpperCase() + text.slice(1) + '.';
};
const sentences = (count) => Array.from({ length: count }, () => sentence(8 + below(9))).join(' ');

const sectionOf = (page) => `section-${String(Math.floor(page / pagesInSection) + 1).padStart(2, '0')}`;
const nameOf = (page) => `page-${String(page + 1).padStart(5, '0')}`;
const linkTo = (page) => `../${sectionOf(page)}/${nameOf(page)}`;
const titleOf = (page) => `Page ${page + 1}: ${pick()} and ${pick()}`;

function plainText(page, link) {
  const parts = [sentences(2), sentences(2), `Read [the page about ${pick()}](${link(below(count))}) too. ${sentences(2)}`, sentences(1)];
  for (let heading = 1; heading <= 4; ++heading) {
    parts.push(`## ${sentence(4).slice(0, -1)} ${heading}`, sentences(2), `${sentences(1)} ${sentence(8).slice(0, -1)}:`);
    parts.push(Array.from({ length: 5 }, () => `- ${sentence(6)}`).join('\n'));
    parts.push(`${sentences(2)} See [${pick()} ${pick()}](${link(below(count))}).`);
  }
  const rows = Array.from({ length: 5 }, () => `| ${pick()} | ${sentence(5)} | ${sentence(4)} |`);
  parts.push(['| Who | What | When |', '|---|---|---|', ...rows].join('\n'));
  return parts.join('\n\n') + '\n';
}

const pictures = ['meeting', 'talk', 'listen', 'plan', 'help', 'home', 'time', 'question'];

function easyText(picture) {
  return Array.from({ length: 10 }, (_, idea) => `${picture(pictures[idea % pictures.length])}${sentence(7)}\n${sentence(8)}`).join('\n\n') + '\n';
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

const front = (title, extra = '') => `---\ntitle: "${title}"\nsummary: ${sentence(10)}\n${extra}---\n\n`;

function makePage(page) {
  const title = titleOf(page);
  const begin = seed;
  const place = join(sectionOf(page), nameOf(page));
  write(join(folder, 'alongside/content', `${place}.md`), front(title) + plainText(page, (to) => `${linkTo(to)}.md`));
  write(join(folder, 'alongside/content', `${place}.easy-read.md`), front(title) + easyText((name) => `![](picture:${name}) `));
  seed = begin;
  write(join(folder, 'hugo/content', `${place}.md`), front(title) + plainText(page, (to) => `${linkTo(to)}`));
  write(join(folder, 'hugo/content/easy-read', `${place}.md`),
    front(title, 'type: easy\noutputs: [html]\n') + easyText((name) => `![](/pictures/${name}.svg) `));
}

for (let page = 0; page < count; ++page) makePage(page);

write(join(folder, 'alongside/content/toolkit.yaml'),
  'title: Benchmark\naddress: https://example.org/\ncontact: {name: The team, phone: 01632 960000}\naccessibility: {duty: none}\n');
write(join(folder, 'hugo/hugo.toml'), `baseURL = "https://example.org/"
title = "Benchmark"
relativeURLs = true
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS"]
[outputFormats.large]
mediaType = "text/html"
path = "large-print"
baseName = "index"
isHTML = true
[outputFormats.print]
mediaType = "text/html"
path = "print"
baseName = "index"
isHTML = true
[outputs]
page = ["html", "large"]
section = ["html", "print"]
home = ["html"]
`);

const frame = (main) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/assets/styles.css">
<meta name="description" content="{{ .Params.summary }}"></head><body>
<a href="#main">Skip to the main words</a><header><a href="/">{{ .Site.Title }}</a><nav><ul>
{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
<main id="main"><h1>{{ .Title }}</h1>${main}</main>
<footer><h2>Is something wrong on this page?</h2><p>Tell us: 01632 960000</p><h2>Do you need another format?</h2><p>Ask us.</p></footer>
</body></html>
`;
const pager = '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}';
const single = frame(`{{ .TableOfContents }}{{ .Content }}${pager}`);
const layouts = {
  '_default/single.html': single,
  '_default/single.large.html': single,
  '_default/list.html': frame('<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ul>'),
  '_default/section.print.html': frame('{{ range .RegularPages }}<section><h2>{{ .Title }}</h2>{{ .Content }}</section>{{ end }}'),
  'easy/single.html': frame(`{{ .Content }}${pager}`),
  'index.html': frame('<ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'),
};
for (const [name, text] of Object.entries(layouts)) write(join(folder, 'hugo/layouts', name), text);
