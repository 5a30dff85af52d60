import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { Dataset, FamilyText } from '#src/domain/role.ts';
import { evenLetters } from '#src/layout/fixture.ts';
import { formatView } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { drawnAhead } from '../drawnAhead.ts';
import { filledClient } from './filledClient.ts';
import type { Rendering } from './render.tsx';
import { templateOf } from './template.ts';

/** What Vite makes of the page of the app, in short. */
const TEMPLATE = `<html lang="en"><head><meta charset="utf-8" /><title>Rungs</title>
  <meta name="description" content="…" /><script type="module" src="/start.js"></script>
  <link rel="preload" as="fetch" href="/data.json"><link rel="preload" as="fetch" href="/table.json"></head>
  <body><div id="root"></div><div id="site-foot"></div><noscript>Scripts, please.</noscript></body></html>`;

/** How the pages of a dataset are rendered at the root of a host, without feeds, for tests. */
export function renderingOf(
  dataset: Dataset,
  problems: readonly Problem[] = [],
  place: (name: string, value: object) => string = (name) => `${name}.json`,
): Rendering & { readonly compiled: Compiled } {
  const compiled = drawnAhead(compileDataset(dataset, problems, place), place, evenLetters);
  const open = openLadder(compiled.packed);
  return {
    compiled,
    template: templateOf(TEMPLATE),
    client: filledClient(open, compiled),
    open,
    texts: (family) => compiled.rest.get(compiled.table.texts[family] ?? '') as FamilyText,
    addressOf: formatView,
    imageOf: () => '/cards/ladder.png',
    wordsOf: () => 'The ladder',
    filesOf: () => [],
    table: compiled.table,
    map: undefined,
    base: '/',
    feeds: new Map(),
    site: '',
  };
}
