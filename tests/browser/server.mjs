// A small server for the tests alone: one folder, on this computer only, at a port that the system picks.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.jpg': 'image/jpeg', '.webp': 'image/webp', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf', '.woff2': 'font/woff2',
};

function answer(folder, base, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  if (path === '/favicon.ico') return response.writeHead(204).end();
  const inside = path.startsWith(base) && !path.includes('/../') ? path.slice(base.length) : undefined;
  const file = inside === undefined ? undefined : join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, {'content-type': 'text/plain'});
    return response.end(`Not in this site: ${path}`);
  }
  response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
  return createReadStream(file).pipe(response);
}

/** Serves `folder` under the path `base`; gives `{address, close}`, where `address` ends in `base`. */
export async function serve(folder, base = '/') {
  const server = createServer((request, response) => answer(folder, base, request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((resolve) => { server.closeAllConnections?.(); server.close(resolve); }),
  };
}
