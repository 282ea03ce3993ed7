// A tiny site in which each page has one known fault, so that the tests of a site can be seen to find it.
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'";
const frame = `body { display: flex; flex-direction: column; margin: 1rem; font: 1.5rem/1.5 sans-serif; background: #fff; color: #000; }
.format-list { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; list-style: none; } .format-list a { display: inline-block; padding: 0.5rem; min-inline-size: 44px; }
:focus-visible { outline: 3px solid #00f; } a { color: #00c; }
@page { margin: 2cm; size: A4; @bottom-center { content: counter(page); } } .idea { break-inside: avoid; }`;

const row = `<nav aria-label="Formats" class="format-row"><ul class="format-list"><li><a href="ROOTplain.html" aria-current="page">Standard</a></li>
<li><a href="ROOTlarge-print/right.html">Large print</a></li><li><a href="ROOTeasy-read/right.html">Easy read</a></li></ul></nav>`;

function html(path, {edition = 'plain', body = '', css = '', head = ''}) {
  const root = path.includes('/') ? '../' : '';
  const style = css ? `<link rel="stylesheet" href="${path.replace(/^.*\//, '').replace('.html', '.css')}">` : '';
  return `<!doctype html><html lang="en-GB" dir="ltr" data-edition="${edition}"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${path}</title><link rel="stylesheet" href="${root}frame.css">${style}${head}</head>
<body class="kind-page"><header>${row.replaceAll('ROOT', root)}</header><main><h1>A page with a title</h1><div class="words">${body}</div></main></body></html>`;
}

const sentence = 'People who use care and people who give it plan it, run it and check it together.';
const idea = (order) => `<div class="idea"><img class="idea-picture" src="../dot.svg" alt="" width="120" height="120"><div class="idea-words"><p>${order}</p></div></div>`;

/** Path → what is on that page; what each is wrong about stands in faults_test.mjs. */
const pages = {
  'plain.html': {body: `<p>${sentence}</p>`},
  'large-print/right.html': {edition: 'large-print', body: `<p>${sentence}</p>`},
  'easy-read/right.html': {edition: 'easy-read', body: idea(sentence), css: '.idea { display: flex; gap: 1rem; flex-wrap: wrap; } .idea-words { flex: 1 1 11rem; }'},
  'right.html': {body: `<p>${sentence}</p>`},
  'broken-links.html': {body: '<p><a href="Plain.html">Letter case</a> <a href="plain.html#no">No id</a> <a href="/plain.html">Not relative</a> <a href="../out.html">Outside</a></p>'},
  'twice.html': {body: '<p id="a">One</p><p id="a">Two</p>'},
  'unsafe.html': {body: '<p onclick="x()">Words</p><p style="color:red">Words</p><form><input aria-label="x"></form>', head: '<script></script>'},
  'grey.html': {body: `<p class="grey">${sentence}</p>`, css: '.grey { color: #aaa; }'},
  'large-print/grey.html': {edition: 'large-print', body: `<p class="grey">${sentence}</p>`, css: '.grey { color: #666; }'},
  'wide.html': {body: `<p class="wide">${sentence}</p>`, css: '.wide { inline-size: 60rem; }'},
  'clipped.html': {body: `<p class="clipped">${sentence}</p>`, css: '.clipped { block-size: 5rem; inline-size: 17rem; overflow: hidden; }'},
  'covered.html': {body: `<p>${sentence}</p><p class="over">${sentence}</p>`, css: '.over { margin-block-start: -3.4rem; }'},
  'spread.html': {body: `<p class="tight">${sentence}</p>`, css: '.tight { block-size: 1.6rem; font-size: 1rem; inline-size: 44rem; max-inline-size: 100%; line-height: 1.2; overflow: hidden; }'},
  'fixed-letters.html': {body: `<p>${sentence}</p>`, css: 'html { font-size: 16px; }'},
  'small-help.html': {body: `<p>${sentence}</p><section class="help"><p class="small">Small words</p></section>`, css: '.small { font-size: 1rem; }'},
  'large-print/small.html': {edition: 'large-print', body: `<p>${sentence} <small>Small words</small></p>`},
  'long-lines.html': {body: `<p class="long">${`${sentence} `.repeat(12)}</p>`, css: '.long { font-size: 0.8rem; }'},
  'small-targets.html': {body: '<p>Words</p>', css: '.format-list a { padding: 0; line-height: 1; }'},
  'easy-read/above.html': {edition: 'easy-read', body: idea(sentence), css: '.idea { display: block; } .idea-picture { display: block; }'},
  'easy-read/small.html': {edition: 'easy-read', body: `${idea(sentence)}<p class="small">Small words</p>`, css: '.small { font-size: 1.25rem; }'},
  'easy-read/tiny.html': {edition: 'easy-read', body: idea(sentence), css: '.idea { display: flex; } .idea-picture { block-size: 60px; inline-size: 60px; }'},
  'urdu.html': {body: '<p class="urdu" lang="ur" dir="rtl">ہم ملتے ہیں۔</p>', css: '.urdu { line-height: 2; }'},
  'cramped-urdu.html': {body: '<p class="urdu" lang="ur" dir="rtl">ہم ملتے ہیں۔</p>', css: '.urdu { letter-spacing: 0.1em; line-height: 1.4; }'},
  'no-focus.html': {body: '<p><a href="plain.html">A link</a></p>', css: 'main a:focus-visible { outline: none; }'},
  'wrong-order.html': {body: '<p><a href="plain.html" tabindex="2">Second</a> <a href="right.html" tabindex="1">First</a></p>'},
  'not-printed.html': {body: `<details><summary>More about this subject</summary><p>${sentence}</p></details><div class="cover">
<div class="site-header">Westshire</div><a href="https://www.example.org/somewhere">More</a></div>`, css: '@page { size: A5; }'},
  'large-print/plain.html': {edition: 'large-print', body: '<p>Other words than the plain page has.</p>'},
};

/** Writes the site into a new temporary folder and gives its path. */
export function writeFaultySite() {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-faults-'));
  for (const [path, page] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), html(path, page));
    if (page.css) writeFileSync(join(folder, path.replace('.html', '.css')), page.css);
  }
  writeFileSync(join(folder, 'frame.css'), frame);
  writeFileSync(join(folder, 'dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>');
  return folder;
}
