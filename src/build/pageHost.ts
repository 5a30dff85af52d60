import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { answerTo } from './host.ts';

/** Lets `vite preview` answer as a static host that was set up well: pages by their folders, the shell for the rest. */
export function pageHost(): Plugin {
  return {
    name: 'rungs:host',
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      const isFile = (file: string) =>
        existsSync(resolve(outDir, file)) && statSync(resolve(outDir, file)).isFile();
      middlewares.use(async (request, response, next) => {
        const path = pathWithin(request.url ?? '/', config.base);
        const page = path === undefined ? undefined : pageOf(path, isFile);
        const html = page && (await readFile(resolve(outDir, page.file)).catch(() => undefined));
        if (!page || !html) return next();
        response.statusCode = page.status;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('cache-control', 'no-cache');
        response.end(html);
      });
    },
  };
}

/** The path of an address below the base of the site; nothing where it lies outside or climbs. */
function pathWithin(address: string, base: string): string | undefined {
  const [pathname = '/'] = address.split('?');
  if (!`${pathname}/`.startsWith(base)) return undefined;
  const path = decoded(pathname.slice(base.length));
  return path?.split('/').includes('..') ? undefined : path;
}

/** The page that answers a path; nothing where it asks for another sort of file: a missing script is no page. */
function pageOf(path: string, isFile: (file: string) => boolean) {
  const answer = answerTo(path, isFile);
  const isMissingFile = answer.file === '404.html' && /\.[a-z0-9]+$/i.test(path);
  return answer.file.endsWith('.html') && !isMissingFile ? answer : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
