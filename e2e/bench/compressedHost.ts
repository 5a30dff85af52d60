import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerTo } from '../../src/build/host.ts';
import { headersIn } from '../../src/build/hostHeaders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = ['.png', '.woff2'];

export interface Host {
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site as hosts do: compressed, what has a hash in its name kept for a year. */
export async function compressedHost(folder: string, port = 0): Promise<Host> {
  const isFile = (file: string) =>
    existsSync(join(folder, file)) && statSync(join(folder, file)).isFile();
  const headersOf = headersIn(() => folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const { file, status } = answerTo(decodeURIComponent(pathname.slice(1)), isFile);
    const type = extname(file);
    const bytes = readFileSync(join(folder, file));
    const isPacked = PACKED.includes(type);
    response.writeHead(status, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
      ...Object.fromEntries(headersOf(pathname)),
    });
    response.end(isPacked ? bytes : gzipSync(bytes));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}`, close: () => server.close() };
}
