// Serves the built dashboard as CloudFront does: compressed, with the ages of `dashboard/tools/publish.py`, a file
// under its path and the one document elsewhere. The API of a local cloud is under `/cloud`, so that it is of the
// same origin; without one, whatever is asked of it fails.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const MEDIA = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json', '.wasm': 'application/wasm' };
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.wasm']);
// What CloudFront compresses by.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Its address, and how to stop it. */
export async function serve(dist, apiUrl) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/cloud/')) return await forward(request, response, apiUrl);
    if (pathname === '/config.json') return send(response, '/config.json', Buffer.from(JSON.stringify({ api_url: `${origin()}/cloud` })));
    const path = pathname.startsWith('/assets/') ? normalize(pathname) : pathname === '/' ? '/landing.en.html' : '/index.html';
    return send(response, path, await readFile(join(dist, path)));
  }

  function send(response, path, body) {
    const kind = extname(path);
    const headers = { 'content-type': MEDIA[kind], 'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' };
    if (!COMPRESSED.has(kind)) return response.writeHead(200, headers).end(body);
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(body, BROTLI));
    return response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(compressed.get(path));
  }

  const origin = () => `http://127.0.0.1:${server.address().port}`;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: origin(), stop: () => server.close() };
}

async function forward(request, response, apiUrl) {
  if (apiUrl === null) return response.writeHead(503).end();
  const parts = [];
  for await (const part of request) parts.push(part);
  const { 'content-type': media, authorization } = request.headers;
  const headers = Object.fromEntries(Object.entries({ 'content-type': media, authorization }).filter(([, value]) => value !== undefined));
  const body = parts.length === 0 ? undefined : Buffer.concat(parts);
  const answer = await fetch(apiUrl + request.url.slice('/cloud'.length), { method: request.method, headers, body });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
  return response.end(Buffer.from(await answer.arrayBuffer()));
}
