// How the websites of the tests behave: each path is a way in which real ones fail.
import {gzipSync} from 'node:zlib';

const head = (status, headers = {}) =>
  `HTTP/1.1 ${status} X\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;

/** A whole answer with a page. */
function page(status, body = '<title>A page</title>', headers = {}) {
  return ({method}, socket) => {
    socket.write(head(status, {'Content-Type': 'text/html', 'Content-Length': Buffer.byteLength(body), ...headers}));
    if (method !== 'HEAD') socket.write(body);
  };
}

const ok = page(200);
const redirect = (status, location, headers = {}) => page(status, '', {Location: location, ...headers});
const reset = (request, socket) => socket.resetAndDestroy();
const headElse = (onHead, onGet = ok) => (request, socket) => (request.method === 'HEAD' ? onHead : onGet)(request, socket);
const firstElse = (first, then = ok) => (request, socket) => (request.nth === 1 ? first : then)(request, socket);
const inSeconds = (seconds) => new Date(Date.now() + 1000 * seconds).toUTCString();

/** Writes `bytes` again and again until `size` is reached, no faster than they are taken. */
function pour(socket, piece, count) {
  let sent = 0;
  const more = () => {
    while (sent < count && !socket.destroyed) {
      ++sent;
      if (!socket.write(piece)) return socket.once('drain', more);
    }
    if (!socket.destroyed) socket.end('0\r\n\r\n');
  };
  more();
}

const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

function big({method}, socket) {
  socket.write(head(200, {'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked'}));
  if (method === 'HEAD') return;
  socket.write(chunk('<p id="here">'));
  pour(socket, chunk('word '.repeat(2000)), 1000);
}

let packed;

/** 50 MB that come as 50 kB. */
function bomb({method}, socket) {
  packed ??= gzipSync(Buffer.concat([Buffer.from('<p id="here">'), Buffer.alloc(50_000_000, ' ')]));
  socket.write(head(200, {'Content-Type': 'text/html', 'Content-Encoding': 'gzip', 'Content-Length': packed.length}));
  if (method !== 'HEAD') socket.write(packed);
}

/** A page that comes byte by byte, one each `pause` milliseconds. */
const slowly = (pause) => ({method}, socket) => {
  socket.write(head(200, {'Content-Type': 'text/html', 'Content-Length': 1000}));
  if (method === 'HEAD') return;
  const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('x')), pause);
  socket.on('close', () => clearInterval(timer));
};

/** An answer to HEAD with a body, which only answers to GET may have. */
function bodyToHead({method}, socket) {
  socket.write(head(method === 'HEAD' ? 404 : 200, {'Content-Type': 'text/html', 'Content-Length': 5}) + 'words');
}

/** A page, and the end of its connection. */
function closing(request, socket) {
  page(200, '<title>A page</title>', {Connection: 'close'})(request, socket);
  socket.end();
}

const sites = {
  '/ok': ok,
  '/head-405': headElse(page(405)),
  '/head-404': headElse(page(404)),
  '/head-reset': headElse(reset),
  '/head-loop': headElse(redirect(302, '/head-loop')),
  '/head-body': bodyToHead,
  '/404': page(404),
  '/410': page(410),
  '/moved': redirect(301, '/new/page'),
  '/new/page': ok,
  '/found': redirect(302, '/new/page'),
  '/moved-found': redirect(308, '/found'),
  '/moved-404': redirect(301, '/404'),
  '/a': redirect(302, '/b'),
  '/b': redirect(302, '/a'),
  '/cookie': (request, socket) =>
    (request.headers.some((each) => /^cookie:.*seen=1/i.test(each)) ? ok : redirect(302, '/cookie', {'Set-Cookie': 'seen=1; Path=/'}))(request, socket),
  '/no-password': (request, socket) => (request.headers.some((each) => /^authorization:/i.test(each)) ? page(404) : ok)(request, socket),
  '/to-password': (request, socket) => redirect(302, `//sam:secret@${request.host}/no-password`)(request, socket),
  '/cookie-elsewhere': (request, socket) => redirect(302, `//${request.host.replace('127.0.0.1', '127.0.0.2')}/no-cookie`, {'Set-Cookie': 'seen=1; Path=/'})(request, socket),
  '/no-cookie': (request, socket) => (request.headers.some((each) => /^cookie:/i.test(each)) ? page(404) : ok)(request, socket),
  '/no-location': page(302, ''),
  '/to-file': redirect(302, 'file:///etc/passwd'),
  '/to-private': redirect(302, 'http://private.test/'),
  '/to-number': redirect(302, 'http://2130708745/'),
  '/to-space': redirect(302, '/a b?x=é'),
  '/a%20b?x=%C3%A9': ok,
  '/wait-1': firstElse(page(429, '', {'Retry-After': 1})),
  '/wait-date': firstElse((...args) => page(429, '', {'Retry-After': inSeconds(2)})(...args)),
  '/wait-past': firstElse((...args) => page(429, '', {'Retry-After': inSeconds(-90)})(...args)),
  '/wait-junk': firstElse(page(429, '', {'Retry-After': 'soon'})),
  '/wait-long': page(429, '', {'Retry-After': 99999999}),
  '/429': page(429),
  '/500-once': firstElse(page(500)),
  '/503': page(503),
  '/challenge': page(403, '<title>x</title>', {'cf-mitigated': 'challenge'}),
  '/anubis': page(200, "<title>Making sure you're not a bot!</title>"),
  '/silent': () => {},
  '/slow': slowly(200),
  '/byte-a-second': slowly(1000),
  '/reset-once': (request, socket) => (request.nth === 1 ? reset : ok)(request, socket),
  '/big': big,
  '/bomb': bomb,
  '/headers': (request, socket) => socket.write(head(200, Object.fromEntries(Array.from({length: 300}, (_, i) => [`X-${i}`, 'x'.repeat(1000)])))),
  '/anchors': page(200, '<title>x</title><p id=a><p id="b"><p id="café"><p id="A2"><p id="user-content-x">'),
  '/soft': headElse(page(405), page(200, '<title>Page not found</title>')),
  '/empty': headElse(page(405), page(204, '')),
  '/deep/link': redirect(302, '/'),
  '/': ok,
  '/paper.pdf': page(200, '%PDF-1.7', {'Content-Type': 'application/pdf'}),
  '/q?id=1': ok,
  '/q?id=2': page(404),
  '/garbage': (request, socket) => socket.end('SSH-2.0-OpenSSH\r\n'),
};

/** Answers `request` on `socket`. A path such as /status/403 answers with that status; /redirect/9 leads on nine times; /twenty/… ends each
 * connection after twenty requests, /close/… after each. */
export function answerTo(request, socket) {
  const [, name, number] = request.path.split('/');
  if (name === 'status') return page(Number(number))(request, socket);
  if (name === 'redirect') return (number === '0' ? ok : redirect(302, `/redirect/${number - 1}`))(request, socket);
  if (name === 'twenty') return request.onConnection > 20 ? reset(request, socket) : ok(request, socket);
  if (name === 'close') return closing(request, socket);
  if (name === 'many') return ok(request, socket);
  (sites[request.path] ?? page(404))(request, socket);
}
