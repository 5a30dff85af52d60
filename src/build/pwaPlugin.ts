import { readFile } from 'node:fs/promises';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa';
import type { LadderFile } from '#src/dataset/compile.ts';
import { paperIn, webManifest } from './webManifest.ts';

/** What the worker stores ahead: all that the app is made of, and the data that every screen may need. No prose. */
const AHEAD = [
  '404.html',
  'manifest.webmanifest',
  'icon*.{svg,png}',
  'assets/**/*.{js,css,woff2}',
  // Eight characters of hash: the search over wordings has a name that begins the same.
  'data/{ladder,strands,themes,search}-????????.json',
];

/** What few ever ask for, and weighs as much as the rest of the app: it is fetched when somebody does. */
const NOT_AHEAD = ['assets/word-????????.js'];

/** The ladder of thirty thousand roles. What is larger is kept when it is read, as texts are. */
const LARGEST_AHEAD = 16 * 2 ** 20;

/** The files that say how the site looks. */
interface Looks {
  readonly styleSheet: string;
  readonly icon: string;
}

/**
 * Makes the site an app that can be installed and works without a network: its manifest, and its worker. The worker is
 * built last, since it lists the files that the pages were written beside.
 */
export function pwaPlugin({ styleSheet, icon }: Looks): Plugin[] {
  const [pwa] = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/shell/offline/worker',
    filename: 'sw.ts',
    injectRegister: null,
    manifest: false,
    showMaximumFileSizeToCacheInBytesWarning: true,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: AHEAD,
      globIgnores: NOT_AHEAD,
      dontCacheBustURLsMatching: /^(assets|data)\//,
      maximumFileSizeToCacheInBytes: LARGEST_AHEAD,
    },
  });
  if (!pwa) throw new Error('vite-plugin-pwa has no plugin to build a worker with');
  const { generateSW }: VitePluginPWAAPI = pwa.api;
  let base = '/';
  return [
    { ...pwa, apply: 'build' },
    {
      name: 'rungs:pwa',
      apply: 'build',
      configResolved(config) {
        base = config.base;
      },
      async generateBundle(_, bundle) {
        if (this.environment.name !== 'client') return;
        const ladder = bundle['data/ladder.json'];
        if (ladder?.type !== 'asset') throw new Error('the dataset was not compiled');
        const { info } = JSON.parse(String(ladder.source)) as LadderFile;
        const styles = await readFile(styleSheet, 'utf8');
        const manifest = JSON.stringify(webManifest(info, base, paperIn(styles).light));
        const { iconPngs } = await import('./card/icons.ts');
        const icons = await iconPngs(await readFile(icon, 'utf8'), styles);
        for (const [fileName, source] of [['manifest.webmanifest', manifest] as const, ...icons]) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
      transformIndexHtml: async () => headTags(base, paperIn(await readFile(styleSheet, 'utf8'))),
      buildApp: { order: 'post', handler: async () => void (await generateSW()) },
    },
  ];
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
    link('manifest', 'manifest.webmanifest'),
    link('apple-touch-icon', 'apple-touch-icon.png'),
    colour('light'),
    colour('dark'),
  ];
}
