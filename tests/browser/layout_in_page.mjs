// Functions that run inside a page, handed over whole: each uses nothing from outside itself.

/**
 * Puts the spacing of WCAG 1.4.12 on all text; through the object model, because the policy forbids inline styles. The letters
 * become wide ones, because each computer has its own and the widest are the hardest.
 */
export function spreadText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { font-family: "DejaVu Sans", Verdana, sans-serif !important; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
    'p { margin-block-end: 2em !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Sentences about text that is cut off, that lies on other text, or that makes the page wider than its window. */
export function lostText() {
  const width = document.documentElement.clientWidth;
  const problems = [];
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.tagName.toLowerCase()}${element.className ? ` class="${element.className}"` : ''}> "${words}"`;
  };
  const hiddenOnPurpose = (element) => element.closest('.visually-hidden, .skip-link:not(:focus)') !== null;
  const scrolls = (style) => /auto|scroll/.test(style.overflowX);
  if (document.documentElement.scrollWidth > width) problems.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);

  // What cuts `rect`, a piece of text in `element`: an ancestor that hides what flows over, or the window's edge.
  const cutBy = (element, rect) => {
    for (let box = element; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (scrolls(style)) return null;
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
      const outside = rect.left < edge.left - 1 || rect.right > edge.right + 1 || rect.top < edge.top - 1 || rect.bottom > edge.bottom + 1;
      if (hides && outside && style.display !== 'inline') return name(box);
    }
    return rect.left < -1 || rect.right > width + 1 ? 'the edge of the window' : null;
  };

  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || hiddenOnPurpose(element) || !element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const block = element.closest('p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, summary, a, div, span');
    for (const rect of range.getClientRects()) {
      if (rect.width < 2) continue;
      const by = cutBy(element, rect);
      if (by) problems.push(`${name(element)} is cut off by ${by}`);
      // The box of a line is taller than its letters; its middle part is what must stay free.
      pieces.push({element, block, left: rect.left, right: rect.right, top: rect.top + rect.height * 0.25, bottom: rect.bottom - rect.height * 0.25});
    }
  }
  pieces.sort((a, b) => a.top - b.top);
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length && pieces[j].top < pieces[i].bottom - 1; j++) {
      const [a, b] = [pieces[i], pieces[j]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > 2 && Math.min(a.bottom, b.bottom) - b.top > 1) problems.push(`${name(a.element)} lies on ${name(b.element)}`);
    }
  }
  return [...new Set(problems)];
}

/** Sentences about visible text smaller than `least` pixels. */
export function smallText({least, within}) {
  const problems = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || !element.closest(within)) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < least - 0.01) problems.add(`"${node.data.trim().slice(0, 40)}" in <${element.tagName.toLowerCase()} class="${element.className}"> is ${size} px`);
  }
  return [...problems];
}

/** Sentences about paragraphs whose full lines hold more than `most` letters on average. */
export function longLines(most) {
  const problems = [];
  for (const paragraph of document.querySelectorAll('main p, main li, main dd')) {
    if (!paragraph.checkVisibility() || paragraph.querySelector('p, ul, ol, img')) continue;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const rects = [...range.getClientRects()];
    const lines = new Set(rects.map((rect) => Math.round(rect.bottom / 8)));
    if (lines.size < 4) continue;
    // The last line counts for as much of a line as it fills.
    const last = Math.max(...rects.map((rect) => rect.bottom));
    const filled = rects.filter((rect) => rect.bottom > last - 8).reduce((sum, rect) => sum + rect.width, 0);
    const letters = paragraph.innerText.length / (lines.size - 1 + filled / paragraph.getBoundingClientRect().width);
    if (letters > most) problems.push(`"${paragraph.innerText.slice(0, 40)}" has ${letters.toFixed(0)} letters a line`);
  }
  return problems;
}

/** Sentences about links of the format row, and languages, that are smaller than `side` pixels. */
export function smallTargets(side) {
  return [...document.querySelectorAll('.format-row a')].flatMap((link) => {
    const {width, height} = link.getBoundingClientRect();
    return width >= side && height >= side ? [] : [`"${link.textContent}" is ${width.toFixed(0)} by ${height.toFixed(0)} px`];
  });
}

/** Where the picture of each easy-read idea stands to its words: 'beside', 'above', or what is wrong. */
export function ideaPlaces() {
  return [...document.querySelectorAll('.words .idea')].flatMap((idea) => {
    const picture = idea.querySelector('.idea-picture')?.getBoundingClientRect();
    const words = idea.querySelector('.idea-words')?.getBoundingClientRect();
    if (!picture || !words) return [];
    const start = document.documentElement.dir === 'rtl' ? picture.left >= words.right - 1 : picture.right <= words.left + 1;
    const shared = Math.min(picture.bottom, words.bottom) - Math.max(picture.top, words.top);
    if (start && shared > 0) return ['beside'];
    return [picture.bottom <= words.top + 1 ? 'above' : 'neither beside nor above'];
  });
}

/** Sentences about easy-read pictures that are narrower than `times` the size of the words beside them. */
export function smallPictures(times) {
  return [...document.querySelectorAll('.words .idea')].flatMap((idea, index) => {
    const picture = idea.querySelector('.idea-picture');
    const words = idea.querySelector('.idea-words');
    if (!picture || !words) return [];
    const size = parseFloat(getComputedStyle(words).fontSize);
    const {width} = picture.getBoundingClientRect();
    return width >= times * size - 0.5 ? [] : [`the picture of idea ${index + 1} is ${width.toFixed(0)} px wide beside words of ${size} px`];
  });
}

/** Words in Urdu whose letters are set apart, which breaks their joins, or whose lines stand too close for Nastaliq. */
export function crampedUrdu(leastLines) {
  const passedOver = 'code, pre, .task-box, .note-ref, option, title, style';
  const found = new Set();
  for (const element of document.body.querySelectorAll(':lang(ur)')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join(' ').trim();
    if (!words || element.matches(passedOver) || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const lines = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (!['normal', '0px'].includes(style.letterSpacing)) found.add(`"${words.slice(0, 30)}" has its letters ${style.letterSpacing} apart`);
    if (!(lines >= leastLines)) found.add(`"${words.slice(0, 30)}" has lines of ${lines.toFixed(2)}`);
  }
  return [...found];
}
