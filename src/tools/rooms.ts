/** Which rooms there are and what each may import, in one file although long: it is one table, and is read as one. */

/** A room of `src`: a folder whose files may import each other, what stands below it, and a few packages. */
export interface Room {
  /** The rooms that it may import besides itself. */
  readonly rooms: readonly string[];
  /** The packages that it may import; `node:` stands for everything that only Node has. */
  readonly packages: readonly string[];
}

const SCREEN_PACKAGES = ['react', 'react-dom', 'react-router'];
const SCREEN_FLOOR = [
  'domain',
  'layout',
  'dataset',
  'search',
  'exports',
  'storage',
  'storage/plans',
  'storage/opened',
  'text',
  'ui',
];

const OUTLINE_PACKAGES = ['hast', 'hast-util-to-string'];

/** The rooms of the importer, in the order in which the data passes through them. */
const IMPORTER = [
  'importer/sources',
  'importer/outline',
  'importer/choices',
  'importer/classify',
  'importer/tables',
  'importer/relate',
  'importer/extract',
  'importer/link',
  'importer/merge',
  'importer/mend',
  'importer/report',
  'importer/problems',
];

/**
 * Every room by its folder: which other rooms it may import, and which packages. Imports go down or stay in their room.
 * `screens/*` stands for each folder of screens by itself, so that no screen imports another, but for its declaration. A
 * file belongs to the longest folder, or the file, that is named here; tests may import whatever they are about.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['diff'] },
  lexicon: { rooms: ['domain'], packages: [] },
  // Of React it knows what may stand among words.
  text: { rooms: ['domain', 'lexicon'], packages: ['react'] },
  layout: { rooms: ['domain', 'lexicon', 'text'], packages: ['d3-array', 'd3-path'] },
  search: { rooms: ['domain', 'lexicon', 'text'], packages: ['minisearch'] },
  // A compiled dataset includes its search index.
  dataset: { rooms: ['domain', 'lexicon', 'text', 'search'], packages: ['jsonc-parser', 'zod'] },
  exports: {
    rooms: ['domain', 'dataset', 'lexicon', 'text'],
    packages: ['d3-dsv', 'docx', 'fflate', 'hast', 'hast-util-to-html', 'hucre'],
  },
  storage: { rooms: ['domain', 'dataset'], packages: [] },
  // Loaded on demand alone, so that nobody else's visit carries a database.
  'storage/plans': {
    rooms: ['domain', 'dataset', 'storage', 'storage/anyVersion.ts', 'text'],
    packages: ['idb', 'zod'],
  },
  'storage/opened': {
    rooms: ['domain', 'dataset', 'storage', 'storage/anyVersion.ts'],
    packages: ['idb'],
  },
  'storage/anyVersion.ts': { rooms: [], packages: ['idb'] },
  // What every stage hands on to the next; the stages themselves stand below, in the order of the data.
  importer: {
    rooms: ['domain', 'dataset', 'lexicon', 'text', ...IMPORTER],
    packages: [],
  },
  'importer/outline': { rooms: ['domain', 'text'], packages: [...OUTLINE_PACKAGES] },
  // The one room that knows formats of files.
  'importer/sources': {
    rooms: ['domain', 'dataset', 'lexicon', 'text', 'importer/outline', 'importer/problems'],
    packages: [
      ...OUTLINE_PACKAGES,
      'fflate',
      'hast-util-from-html',
      'hast-util-raw',
      'hucre',
      'jsonc-parser',
      'mammoth',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'mdast-util-to-hast',
      'mdast-util-to-string',
      'micromark-extension-gfm-table',
      'papaparse',
      'saxes',
      'smol-toml',
      'vfile',
      'yaml',
    ],
  },
  // What somebody says of a reading, which every stage follows.
  'importer/choices': { rooms: ['domain', 'lexicon'], packages: [] },
  'importer/classify': {
    rooms: [
      'domain',
      'lexicon',
      'text',
      'importer/outline',
      'importer/choices',
      'importer/problems',
    ],
    packages: [],
  },
  'importer/tables': {
    rooms: [
      'domain',
      'lexicon',
      'text',
      'importer/outline',
      'importer/choices',
      'importer/classify',
      'importer/extract',
      'importer/problems',
    ],
    packages: ['papaparse'],
  },
  'importer/relate': {
    rooms: ['domain', 'lexicon', 'text', 'importer/extract', 'importer/problems'],
    // The properties of a node in a drawing are YAML.
    packages: ['yaml'],
  },
  'importer/extract': {
    rooms: [
      'domain',
      'lexicon',
      'text',
      'importer/outline',
      'importer/choices',
      'importer/classify',
      'importer/tables',
      'importer/relate',
      'importer/problems',
    ],
    packages: [],
  },
  'importer/link': {
    rooms: [
      'domain',
      'dataset',
      'lexicon',
      'text',
      'importer/outline',
      'importer/classify',
      'importer/extract',
      'importer/problems',
    ],
    packages: ['zod', '@sindresorhus/slugify'],
  },
  'importer/merge': {
    rooms: ['domain', 'dataset', 'importer/link', 'importer/problems'],
    packages: ['zod'],
  },
  // Puts right what was read, as somebody says, before a dataset is made of it.
  'importer/mend': {
    rooms: [
      'domain',
      'dataset',
      'lexicon',
      'text',
      'importer/extract',
      'importer/link',
      'importer/problems',
    ],
    packages: [],
  },
  'importer/report': {
    rooms: ['domain', 'dataset', 'text', ...IMPORTER],
    packages: [],
  },
  // Its codes include those of the datasets that it takes over.
  'importer/problems': { rooms: ['domain', 'dataset', 'text'], packages: [] },
  ui: { rooms: ['text', 'ui/panZoom.ts'], packages: ['react', 'react-dom', 'react-router'] },
  // It alone touches the DOM beside React: whatever else pans and zooms does so through it.
  'ui/panZoom.ts': { rooms: ['ui'], packages: ['d3-selection', 'd3-transition', 'd3-zoom'] },
  // The registry lists every screen by its declaration; what a declaration is made of stands beside it.
  screens: {
    rooms: ['domain', 'dataset', 'layout', 'text', 'screens/*/screen.ts'],
    packages: [],
  },
  'screens/*': {
    rooms: [
      ...SCREEN_FLOOR,
      'screens',
      'screens/*/screen.ts',
      'screens/parts',
      'screens/parts/drawing',
      'screens/parts/plan',
    ],
    packages: [...SCREEN_PACKAGES, '@tanstack/react-virtual'],
  },
  // It alone makes a document of what somebody wrote.
  'screens/plan-case': {
    rooms: [
      ...SCREEN_FLOOR,
      'screens',
      'screens/*/screen.ts',
      'screens/parts',
      'screens/parts/plan',
    ],
    packages: [...SCREEN_PACKAGES, 'hast'],
  },
  // Its worker reads files; the page itself knows only what the two say to each other.
  'screens/open': {
    rooms: [
      ...SCREEN_FLOOR,
      'storage/opened',
      'screens',
      'screens/*/screen.ts',
      'screens/parts',
      'screens/parts/drawing',
      'screens/parts/plan',
      'screens/open/messages.ts',
    ],
    packages: [...SCREEN_PACKAGES],
  },
  // Types alone.
  'screens/open/messages.ts': {
    rooms: ['domain', 'dataset', 'layout', 'importer/choices', 'importer/mend'],
    packages: [],
  },
  // Nothing imports this: it is started as a worker, by its address.
  'screens/open/worker': {
    rooms: [
      'domain',
      'dataset',
      'layout',
      'text',
      'exports',
      'storage/opened',
      'importer',
      ...IMPORTER,
      'screens/open/messages.ts',
    ],
    packages: ['@fontsource-variable/source-sans-3'],
  },
  // Every page loads these: they know no component, not even their own.
  'screens/*/screen.ts': {
    rooms: ['domain', 'text', 'screens', 'screens/*/screen.ts'],
    packages: [],
  },
  // Nothing that a browser is sent imports these.
  'screens/*/page.ts': {
    rooms: ['domain', 'text', 'screens', 'screens/*/screen.ts', 'screens/*/page.ts'],
    packages: [],
  },
  'screens/parts': {
    rooms: [...SCREEN_FLOOR, 'screens', 'screens/*/screen.ts'],
    packages: [...SCREEN_PACKAGES, 'downshift'],
  },
  // The map as it is drawn, on whatever screen shows one.
  'screens/parts/drawing': {
    rooms: [...SCREEN_FLOOR, 'screens', 'screens/*/screen.ts', 'screens/parts'],
    packages: [...SCREEN_PACKAGES, 'flatbush'],
  },
  // What the screens of a plan share; it alone shows what somebody wrote in Markdown.
  'screens/parts/plan': {
    rooms: [...SCREEN_FLOOR, 'screens', 'screens/*/screen.ts', 'screens/parts'],
    packages: [
      ...SCREEN_PACKAGES,
      'hast',
      'hast-util-sanitize',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'mdast-util-to-hast',
      'micromark-extension-gfm-table',
    ],
  },
  shell: {
    rooms: [
      ...SCREEN_FLOOR,
      'screens',
      'screens/*',
      'screens/*/screen.ts',
      'screens/parts',
      'shell/offline',
      'shell/offline/worker',
      'shell/opened',
      'shell/palette',
      'shell/share',
    ],
    packages: [...SCREEN_PACKAGES, '@tanstack/react-query'],
  },
  'shell/offline': {
    rooms: [
      'domain',
      'dataset',
      'storage',
      'text',
      'ui',
      'screens',
      'screens/*/screen.ts',
      'shell',
    ],
    packages: [...SCREEN_PACKAGES, '@tanstack/react-query'],
  },
  'shell/opened': {
    rooms: [
      'domain',
      'dataset',
      'exports',
      'storage/opened',
      'storage/plans',
      'text',
      'ui',
      'screens/open',
      'screens/open/messages.ts',
      'shell',
    ],
    packages: [...SCREEN_PACKAGES, '@tanstack/react-query'],
  },
  'shell/offline/worker': { rooms: ['storage'], packages: [] },
  'shell/palette': {
    rooms: [
      'domain',
      'dataset',
      'search',
      'storage/opened',
      'text',
      'ui',
      'screens',
      'screens/*/screen.ts',
      'screens/parts',
    ],
    packages: SCREEN_PACKAGES,
  },
  'shell/share': {
    rooms: [
      'domain',
      'dataset',
      'exports',
      'text',
      'ui',
      'screens',
      'screens/*/screen.ts',
      'shell/opened',
    ],
    packages: [...SCREEN_PACKAGES, 'uqr'],
  },
  build: {
    rooms: [
      'domain',
      'dataset',
      // What a site has of its ladder to take along.
      'exports',
      'layout',
      'search',
      'text',
      'screens',
      'screens/*',
      'screens/*/screen.ts',
      'screens/*/page.ts',
      // What the worker wants to know of its files.
      'shell/offline/worker',
      'build/card',
      'build/pages',
    ],
    packages: ['node:', 'vite'],
  },
  'build/card': {
    rooms: [
      'domain',
      'layout',
      'text',
      'screens',
      'screens/*',
      'screens/*/screen.ts',
      'screens/parts',
      'screens/parts/drawing',
      'build',
    ],
    packages: ['node:', '@napi-rs/canvas'],
  },
  'build/pages': {
    rooms: [
      'domain',
      'dataset',
      'exports',
      'layout',
      'text',
      'ui',
      'screens',
      'screens/*',
      'screens/*/screen.ts',
      'screens/parts/drawing',
      'shell',
      'build',
      'build/card',
    ],
    packages: [
      'feed',
      'node:',
      '@fontsource-variable/source-sans-3',
      '@fontsource-variable/source-serif-4',
      '@napi-rs/canvas',
      '@tanstack/react-query',
      'react',
      'react-dom',
      'react-router',
      'vite',
    ],
  },
  tools: {
    rooms: [
      'domain',
      'dataset',
      'lexicon',
      'importer',
      ...IMPORTER,
      'exports',
      'search',
      'layout',
      'build',
      'text',
    ],
    packages: ['node:', 'fast-check', 'fflate', 'vite', 'yaml', 'zod'],
  },
  cli: {
    rooms: [
      'domain',
      'dataset',
      'lexicon',
      'text',
      'importer',
      ...IMPORTER,
      'exports',
      'search',
      'layout',
      'build',
      'build/pages',
      'tools',
    ],
    packages: ['node:'],
  },
};
