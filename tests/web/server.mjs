// A web of websites that behave badly, on addresses of this computer only. It prints where it listens; for each line that it is sent it prints
// what it was asked since the last one, and it ends when nobody can send any more.
//   node server.mjs FOLDER [HOSTS] [DELAY]   certificates go into FOLDER; 127.0.0.1 up to 127.0.0.HOSTS; answers after DELAY ms
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import http2 from 'node:http2';
import net from 'node:net';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import tls from 'node:tls';
import {answerTo} from './bad_sites.mjs';

const [folder, hosts = '3', delay = '0'] = process.argv.slice(2);
let log = [], connections = 0, resumed = 0, underWay = 0, mostUnderWay = 0;
const times = new Map();

const listen = (server, host, port) =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server.address().port)));

/** Reads requests from a connection, one after another, and has each answered. */
function serve(socket) {
  const connection = {number: ++connections, requests: 0};
  if (socket.encrypted && socket.isSessionReused()) ++resumed;
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const [first, ...headers] = text.slice(0, end).split('\r\n');
      text = text.slice(end + 4);
      take(first.split(' '), headers, socket, connection);
    }
  });
}

function take([method, path], headers, socket, connection) {
  const host = (headers.find((each) => /^host:/i.test(each)) ?? '').slice(5).trim();
  const key = host + path;
  times.set(key, (times.get(key) ?? 0) + 1);
  log.push({method, path, host, connection: connection.number, headers, at: performance.now()});
  mostUnderWay = Math.max(mostUnderWay, ++underWay);
  setTimeout(() => {
    --underWay;
    if (!socket.destroyed) answerTo({method, path, host, headers, nth: times.get(key), onConnection: ++connection.requests}, socket);
  }, Number(delay));
}

const openssl = (...args) => execFileSync('openssl', args, {stdio: ['ignore', 'pipe', 'ignore']});

/** A certificate for 127.0.0.1 (or `name`) that nobody vouches for but itself. */
function certificate(name, {subject = 'IP:127.0.0.1', days = '2'} = {}) {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
  const ends = days === 'past' ? ['-not_before', '20200101000000Z', '-not_after', '20200102000000Z'] : ['-days', days];
  const make = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=Test'];
  openssl(...make, '-addext', `subjectAltName=${subject}`, '-keyout', key, '-out', cert, ...ends);
  return {key: readFileSync(key), cert: readFileSync(cert), file: cert};
}

/** One whose time is over: signed again with dates of long ago, for an OpenSSL that cannot make such at once. */
function expired() {
  const fresh = certificate('expired');
  const [config, index, request] = ['ca.cnf', 'index.txt', 'expired.csr'].map((file) => join(folder, file));
  writeFileSync(index, '');
  writeFileSync(config, `[ca]\ndefault_ca=d\n[d]\ndatabase=${index}\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=p\n` +
    'x509_extensions=e\nrand_serial=yes\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=IP:127.0.0.1\n');
  openssl('req', '-new', '-key', join(folder, 'expired.key'), '-subj', '/CN=Test', '-out', request);
  openssl('ca', '-batch', '-config', config, '-selfsign', '-keyfile', join(folder, 'expired.key'), '-in', request,
    '-startdate', '20200101000000Z', '-enddate', '20200102000000Z', '-out', fresh.file, '-notext');
  return {key: fresh.key, cert: readFileSync(fresh.file), file: fresh.file};
}

/** HTTPS that knows its visitors again. TLS 1.2 agrees on that before the answer, so tests can count on it. */
function rememberingServer(keys) {
  const sessions = new Map();
  return tls.createServer({...keys, maxVersion: 'TLSv1.2'}, serve)
    .on('newSession', (id, data, done) => { sessions.set(id.toString('hex'), data); done(); })
    .on('resumeSession', (id, done) => done(null, sessions.get(id.toString('hex')) ?? null));
}

/** HTTP/2 that breaks off what is asked for at /reset, and ends each connection after five requests; plain HTTP/1.1 is answered well. */
function http2Server(keys) {
  const server = http2.createSecureServer({...keys, allowHTTP1: true}, (request, response) => {
    log.push({method: request.method, path: request.url, version: request.httpVersion});
    if (request.httpVersion === '2.0' && request.url === '/reset') return response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>Well</title>');
    const {session} = response.stream ?? {};
    if (session && (session.asked = (session.asked ?? 0) + 1) >= 5) session.close();
  });
  return server;
}

async function start() {
  const ports = {};
  ports.http = await listen(net.createServer(serve), '127.0.0.1', 0);
  for (let host = 2; host <= Number(hosts); ++host) await listen(net.createServer(serve), `127.0.0.${host}`, ports.http);
  if (folder) {
    const good = certificate('good');
    writeFileSync(join(folder, 'trusted.pem'), Buffer.concat([good.cert, certificate('unused').cert]));
    const wrong = certificate('wrong', {subject: 'DNS:elsewhere.example'});
    const late = expired();
    writeFileSync(join(folder, 'trusted.pem'), Buffer.concat([good.cert, Buffer.from('\n'), wrong.cert, Buffer.from('\n'), late.cert]));
    ports.https = await listen(rememberingServer(good), '127.0.0.1', 0);
    ports.unknown = await listen(tls.createServer(certificate('unknown'), serve), '127.0.0.1', 0);
    ports.wrong = await listen(tls.createServer(wrong, serve), '127.0.0.1', 0);
    ports.expired = await listen(tls.createServer(late, serve), '127.0.0.1', 0);
    ports.http2 = await listen(http2Server(good), '127.0.0.1', 0);
  }
  const closed = net.createServer();
  ports.closed = await listen(closed, '127.0.0.1', 0);
  await new Promise((resolve) => closed.close(resolve));
  console.log(JSON.stringify(ports));
}

createInterface({input: process.stdin})
  .on('line', () => {
    console.log(JSON.stringify({requests: log, connections, resumed, mostUnderWay}));
    log = [];
    connections = resumed = mostUnderWay = 0;
  })
  .on('close', () => process.exit(0));
await start();
