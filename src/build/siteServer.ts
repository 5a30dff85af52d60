import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { answerTo } from './host.ts';
import { headersIn } from './hostHeaders.ts';

/** What the files of a site are. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** The names of these change with what they hold. */
const FOR_EVER = /^(?:assets\/.*-[\w-]{8}|data\/.*-[\da-f]{8})\.\w+$/;

/** Serves a site from a folder, which may be another for each request, as a static host that was set up well. */
export function siteServer(folder: () => string, base: string): Server {
  const headersOf = headersIn(folder);
  return createServer(async ({ url = '/', method = 'GET' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, 'Only GET and HEAD.');
    const [path = '/'] = url.split(/[?#]/);
    if (!`${path}/`.startsWith(base)) return elsewhere(response, base);
    response.setHeaders(headersOf(path));
    const within = pathOf(path.slice(base.length));
    if (within === undefined) return answer(response, 400, 'This is no address of a page.');
    const found = await fileFor(folder(), within);
    if (!found) return answer(response, 404, 'There is no such file.');
    send(response, found, method === 'HEAD');
  });
}

function send(response: ServerResponse, { file, status, bytes }: Found, headAlone: boolean): void {
  response.statusCode = status;
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader(
    'cache-control',
    FOR_EVER.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('content-length', bytes.length);
  response.end(headAlone ? undefined : bytes);
}

interface Found {
  readonly file: string;
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** Beside the site there is nothing; whoever asks for the root of the host is led to it. */
function elsewhere(response: ServerResponse, base: string): void {
  response.setHeader('location', base);
  answer(response, 302, `The site is at ${base}`);
}

function answer(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${words}\n`);
}

/** A path within the site; nothing where it climbs or cannot be read. */
function pathOf(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return path.split(/[/\\]/).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileFor(folder: string, path: string): Promise<Found | undefined> {
  const isFile = async (file: string) =>
    (await stat(join(folder, file)).catch(() => undefined))?.isFile() === true;
  const page = `${path.replace(/\/+$/, '')}/index.html`.replace(/^\/+/, '');
  const built = new Set<string>();
  for (const file of [path, page]) if (await isFile(file)) built.add(file);
  const { file, status } = answerTo(path, (each) => built.has(each));
  // A missing script is no page; the app itself is asked for by its worker.
  if (file === '404.html' && !built.has(path) && /\.[a-z0-9]+$/i.test(path)) return undefined;
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes && { file, status, bytes };
}
