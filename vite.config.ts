import { basename, dirname, join, relative, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath, originOf } from './src/build/addresses.ts';
import { BASE } from './src/build/app.ts';
import { appFiles } from './src/build/appFiles.ts';
import { builtSite } from './src/build/builtSite.ts';
import { cacheNamed } from './src/build/cache.ts';
import {
  type CompiledFolder,
  compiledFolder,
  hashedName,
  plainName,
} from './src/build/compiledFolder.ts';
import { compilerForm, pagesForm, painterForm } from './src/build/compilerForm.ts';
import { datasetFiles } from './src/build/datasetFiles.ts';
import { hostHeaders } from './src/build/hostHeaders.ts';
import { inlineScripts } from './src/build/inlineScripts.ts';
import { language, languageOver } from './src/build/language.ts';
import { licenses } from './src/build/licenses.ts';
import { packagedApp } from './src/build/packagedApp.ts';
import { pageHost } from './src/build/pageHost.ts';
import { noShard, readShard } from './src/build/shard.ts';
import { sharedChunks } from './src/build/sharedChunks.ts';
import { unusedComponents } from './src/build/unusedComponents.ts';
import { unusedMutations } from './src/build/unusedMutations.ts';
import { workerHalves } from './src/build/workerHalves.ts';
import { interfaceLanguage } from './src/text/languages.ts';

/** What every screen needs, as it stands in the paths of modules. */
const EVERY_SCREEN = [
  ...[
    'react',
    'react-dom',
    'scheduler',
    'react-router',
    '@tanstack/react-query',
    '@tanstack/query-core',
  ].map((name) => `/node_modules/${name}/`),
  '/src/domain/site.ts',
  '/src/screens/registry.ts',
  '/src/screens/parts/Export.tsx',
  '/src/screens/parts/PageActions.tsx',
  '/src/screens/parts/Role.tsx',
  '/src/shell/queries.ts',
  '/src/storage/cacheNames.ts',
  '/src/storage/here.ts',
  '/src/screens/parts/useHere.ts',
  '/src/shell/App.tsx',
  ...['counts', 'language', 'plan', 'screens', 'shared', 'shell', 'words'].map(
    (file) => `/src/text/en/${file}.ts`,
  ),
  '/src/text/format.ts',
  '/src/text/words.ts',
  '/src/ui/Choice.tsx',
  '/src/ui/Icon.tsx',
  '/src/ui/Link.tsx',
  '/src/ui/Menu.tsx',
  '/src/ui/onDemand.tsx',
  '/src/ui/phrase.ts',
  '/src/ui/useInBrowser.ts',
  '/src/ui/useMedia.ts',
  'vite/preload-helper',
];

/** What the screens share that tell what a role asks, or hold it against what others ask. */
const ASKED = [
  '/src/domain/difference.ts',
  '/src/domain/intensity.ts',
  '/src/domain/steps.ts',
  '/src/screens/parts/BuildsOn.tsx',
  '/src/screens/parts/EditLink.tsx',
  '/src/screens/parts/Expectations.tsx',
  '/src/screens/parts/PartialNotes.tsx',
  '/src/screens/parts/PlanIt.tsx',
  '/src/screens/parts/Process.tsx',
  '/src/screens/parts/ReadingChoice.tsx',
  '/src/screens/parts/SourceNote.tsx',
  '/src/screens/parts/Provenance.tsx',
  '/src/text/en/expectations.ts',
  '/src/text/en/sections.ts',
  '/src/text/en/steps.ts',
  '/src/text/sectionWords.ts',
  '/src/text/stepWords.ts',
];

/** What the screens share that show which roles were chosen. */
const CHOSEN = [
  '/src/domain/nearest.ts',
  '/src/screens/ladder/viewChanges.ts',
  '/src/screens/parts/CompareTray.tsx',
  '/src/screens/parts/compared.ts',
  '/src/screens/parts/filters.ts',
];

/** What the scripts of every page name already: to name it where they ask for more would only make them longer. */
const EVERYWHERE = /^assets.(?:start|rolldown-runtime)-/;

/** The field for a role, which the home screen shares with those that ask for two. */
const PICKER = ['/src/screens/parts/RolePicker.tsx'];

/** The home screen with all that it does not share; what it loads later imports from this file. */
const MAP = ['/src/screens/ladder/LadderView.tsx'];

const {
  LADDER_DATA = 'data',
  BASE_PATH,
  SITE_URL,
  PRERENDER,
  PACKAGE_SITE,
  RUNGS_CACHE,
  RUNGS_PACKED,
  RUNGS_SHARD,
} = process.env;

const base = basePath(BASE_PATH);

const shard = readShard(RUNGS_SHARD);
if (!shard) throw new Error(noShard(RUNGS_SHARD, 'RUNGS_SHARD'));

/** What serves a dataset while developing, and what builds a site of it. */
const ofDataset = (data: CompiledFolder) => [
  datasetFiles(data),
  builtSite({
    data,
    language: languageOver(data.folder),
    base,
    origin: originOf(SITE_URL, base),
    extent: PRERENDER === 'home' ? 'home' : 'all',
    shard,
    packed: Boolean(RUNGS_PACKED),
    cache: cacheNamed(RUNGS_CACHE, resolve('node_modules', '.cache', 'rungs')),
  }),
];

const notices = licenses();

/** Workers are files of their own, in parts where they fetch some on demand: none is called as one of the pages is. */
const WORKER_FILES = {
  entryFileNames: ({ facadeModuleId }: { readonly facadeModuleId: string | null }) =>
    facadeModuleId?.includes('/open/') ? 'assets/reader-[hash].js' : 'assets/[name]-[hash].js',
  chunkFileNames: ({ name, moduleIds }: { name: string; moduleIds: readonly string[] }) =>
    `assets/reader.${packageIn(moduleIds.at(-1)) ?? name}-[hash].js`,
};

/** The package that a module is of: many call theirs alike. */
function packageIn(module = ''): string | undefined {
  return /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(module)?.[1];
}

/** A source as it lies from the scripts of a site in the project's folder: the app is built elsewhere and copied there. */
const fromScripts = (source: string, map: string) =>
  join('..', '..', relative('.', resolve(dirname(map), source)));

export default defineConfig(({ command, isPreview }) => ({
  // The app is built once for all paths: the one that it is served under is filled in when the site is made of it.
  base: command === 'build' ? BASE : base,
  // Built, every address has a page of its own or the bare shell; while developing all start from index.html.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [
    language(PACKAGE_SITE ? interfaceLanguage(basename(PACKAGE_SITE)) : languageOver(LADDER_DATA)),
    react(),
    tailwindcss(),
    inlineScripts(),
    unusedComponents(),
    unusedMutations(),
    ...(PACKAGE_SITE
      ? [packagedApp(PACKAGE_SITE), licenses('ssr').plugin]
      : ofDataset(compiledFolder(LADDER_DATA, command === 'build' ? hashedName : plainName))),
    sharedChunks({ start: EVERY_SCREEN, asked: ASKED, chosen: CHOSEN, picker: PICKER, map: MAP }),
    notices.plugin,
    hostHeaders(),
    pageHost(),
    appFiles(),
  ],
  worker: {
    plugins: () => [workerHalves(), ...notices.worker()],
    format: 'es',
    rolldownOptions: { output: WORKER_FILES },
  },
  define: {
    'import.meta.env.COMPILER': JSON.stringify(compilerForm('src')),
    'import.meta.env.PAINTER': JSON.stringify(painterForm('src')),
    'import.meta.env.PAGES': JSON.stringify(pagesForm('src', 'package-lock.json')),
  },
  resolve: { alias: { 'd3-color': resolve('src/ui/colourless.ts') } },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    // Beside the scripts for whoever looks into a fault; nothing refers to them, so that no visitor fetches them.
    sourcemap: 'hidden',
    // A word of the interface is a constant of its own, and is written where it is read.
    rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
    // Every browser of that target knows modulepreload.
    modulePreload: {
      polyfill: false,
      // Few need them, and nobody waits for them: the names of all that they import would be in every first visit.
      resolveDependencies: (file, needed, { hostType }) => {
        if (hostType === 'html') return needed;
        return /^assets.(?:enter|Fault|OpenedBar|startOffline)-/.test(file)
          ? needed.filter((name) => name.endsWith('.css'))
          : needed.filter((name) => !EVERYWHERE.test(name));
      },
    },
  },
  environments: {
    client: {
      build: {
        manifest: true,
        rolldownOptions: { output: { sourcemapPathTransform: fromScripts } },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    // Where mutants are tried, only those that have to notice (src/cli/mutants.ts).
    include: process.env.MUTANTS_TESTS?.split(' ') ?? [
      'src/**/*.test.ts',
      'e2e/bench/**/*.test.ts',
    ],
    // Test files share nothing but the modules that they load, which a worker then loads once: twice as fast.
    isolate: false,
    pool: 'threads',
    maxWorkers: '100%',
    // Against what never ends; a busy machine may take its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
}));
