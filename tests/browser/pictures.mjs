// Draws every built-in picture on one sheet, and sees that none is empty or plain.
import {cp, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {openTab} from './browser.mjs';
import {serve} from './server.mjs';

const escape = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function sheetOf(names) {
  const figures = names.map((name) => `<figure><img src="${escape(name)}" alt="" width="120" height="120"><figcaption>${escape(name.replace(/\.svg$/, ''))}</figcaption></figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>body{font:16px sans-serif;display:grid;grid-template-columns:repeat(8,1fr);gap:16px;margin:16px;background:#fff;color:#000}
figure{margin:0;text-align:center}</style>${figures.join('')}</html>`;
}

/** Runs in the sheet: how many colours each picture has, and how much of its square it fills; null where it did not load. */
async function measure() {
  const results = [];
  for (const image of document.images) {
    try { await image.decode(); } catch { results.push(null); continue; }
    const canvas = Object.assign(document.createElement('canvas'), {width: 60, height: 60});
    const pen = canvas.getContext('2d', {willReadFrequently: true});
    pen.drawImage(image, 0, 0, 60, 60);
    const {data} = pen.getImageData(0, 0, 60, 60);
    const colours = new Map();
    for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200) {
      const colour = `${data[i] >> 5},${data[i + 1] >> 5},${data[i + 2] >> 5}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    const filled = [...colours.values()].reduce((sum, each) => sum + each, 0) / 3600;
    results.push({colours: [...colours.values()].filter((each) => each > 8).length, filled});
  }
  return results;
}

/** Sentences about pictures in `folder` that do not load or show next to nothing; the sheet is kept at `image`. */
export async function pictureProblems(browser, folder, image) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();
  if (names.length === 0) return [`there is no picture in ${folder}`];
  const copy = await mkdtemp(join(tmpdir(), 'alongside-pictures-'));
  await cp(folder, copy, {recursive: true});
  await writeFile(join(copy, 'index.html'), sheetOf(names));
  const server = await serve(copy);
  try {
    const tab = await openTab(browser, {width: 1280});
    await tab.goto(`${server.address}index.html`);
    const found = await tab.evaluate(measure);
    await mkdir(dirname(image), {recursive: true});
    await tab.screenshot({path: image, fullPage: true});
    await tab.context().close();
    return found.flatMap((each, index) => {
      if (each === null) return [`${names[index]} cannot be drawn`];
      const poor = each.colours < 2 || each.filled < 0.04;
      return poor ? [`${names[index]} shows next to nothing: ${each.colours} colours on ${(each.filled * 100).toFixed(0)} % of its square`] : [];
    });
  } finally {
    await server.close();
    await rm(copy, {recursive: true});
  }
}
