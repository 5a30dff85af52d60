import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Dataset, FamilyText } from '#src/domain/role.ts';
import { formatView } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { filledClient } from './filledClient.ts';
import type { Rendering } from './render.tsx';
import { templateOf } from './template.ts';

/** What Vite makes of the page of the app, in short. */
const TEMPLATE = `<html lang="en"><head><meta charset="utf-8" /><title>Rungs</title>
  <meta name="description" content="…" /><script type="module" src="/start.js"></script>
  <link rel="preload" as="fetch" href="/data.json"></head>
  <body><div id="root"></div><div id="site-foot"></div><noscript>Scripts, please.</noscript></body></html>`;

/** How the pages of a dataset are rendered at the root of a host, without feeds, for tests. */
export function renderingOf(
  dataset: Dataset,
  problems: readonly Problem[] = [],
): Rendering & { readonly compiled: Compiled } {
  const compiled = compileDataset(dataset, problems, (name) => `${name}.json`);
  const open = openLadder(compiled.ladder);
  return {
    compiled,
    template: templateOf(TEMPLATE),
    client: filledClient(open, compiled),
    open,
    texts: (family) => compiled.rest.get(open.addresses.texts[family] ?? '') as FamilyText,
    addressOf: formatView,
    imageOf: () => '/cards/ladder.png',
    wordsOf: () => 'The ladder',
    filesOf: () => [],
    map: undefined,
    base: '/',
    feeds: new Map(),
    site: '',
  };
}
