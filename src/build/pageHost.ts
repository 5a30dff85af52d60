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
        const [pathname = '/'] = (request.url ?? '/').split('?');
        if (!`${pathname}/`.startsWith(config.base)) return next();
        const path = decoded(pathname.slice(config.base.length));
        if (path === undefined || path.split('/').includes('..')) return next();
        const { file, status } = answerTo(path, isFile);
        if (!file.endsWith('.html')) return next();
        // A missing script or picture is no page.
        if (file === '404.html' && /\.[a-z0-9]+$/i.test(path)) return next();
        const html = await readFile(resolve(outDir, file)).catch(() => undefined);
        if (!html) return next();
        response.statusCode = status;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('cache-control', 'no-cache');
        response.end(html);
      });
    },
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
