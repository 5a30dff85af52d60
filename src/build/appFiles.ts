import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { FOR_BUILDS } from './app.ts';
import { FONT_FILES } from './card/fonts.ts';
import { bundled } from './inlineScripts.ts';
import { paperIn } from './webManifest.ts';

const STYLES = resolve('src', 'shell', 'styles.css');
const WORKER = resolve('src', 'shell', 'offline', 'worker', 'sw.ts');

/**
 * Makes the built app whole: what names its manifest and its colours in every page, its worker, and what a build needs
 * to paint with, so that sites can be made of its folder without a clone.
 */
export function appFiles(): Plugin {
  let base = '/';
  return {
    name: 'rungs:app-files',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: async () => headTags(base, paperIn(await readFile(STYLES, 'utf8'))),
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(FOR_BUILDS.worker, (await bundled(WORKER, this.environment.config.build.target)).text);
      emit(FOR_BUILDS.styles, await readFile(STYLES, 'utf8'));
      for (const [name, place] of FONT_FILES) {
        emit(`${FOR_BUILDS.fonts}/${name}`, await readFile(place));
      }
    },
  };
}

function headTags(base: string, paper: ReturnType<typeof paperIn>): HtmlTagDescriptor[] {
  const link = (rel: string, href: string) =>
    ({ tag: 'link', attrs: { rel, href: base + href }, injectTo: 'head' }) as const;
  const colour = (scheme: 'light' | 'dark') => ({
    tag: 'meta',
    injectTo: 'head' as const,
    attrs: {
      name: 'theme-color',
      content: paper[scheme],
      media: `(prefers-color-scheme: ${scheme})`,
    },
  });
  return [
    // Behind a sign-on it is read only by who says who they are, which browsers do not do of themselves.
    {
      tag: 'link',
      injectTo: 'head',
      attrs: {
        rel: 'manifest',
        href: `${base}manifest.webmanifest`,
        crossorigin: 'use-credentials',
      },
    },
    link('apple-touch-icon', 'apple-touch-icon.png'),
    colour('light'),
    colour('dark'),
  ];
}
