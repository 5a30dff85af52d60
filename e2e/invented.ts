import type { BrowserContext } from '@playwright/test';
import { measureOf, readFonts } from '../src/build/card/fonts.ts';
import { drawnAhead } from '../src/build/drawnAhead.ts';
import { type Compiled, compileDataset } from '../src/dataset/compile.ts';
import { openDataset } from '../src/dataset/openDataset.ts';
import { synthesizeDataset } from '../src/tools/synthesize.ts';

/** An invented ladder of so many roles, always the same, as the files that the build makes of one. */
export function invented(roles: number): Compiled {
  return compiled(synthesizeDataset({ roles, seed: 1 }));
}

/** The files that the build makes of those of a dataset. */
export function compiled(
  files: readonly { readonly path: string; readonly text: string }[],
): Compiled {
  const { dataset, problems } = openDataset(
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  if (!dataset)
    throw new Error(`the invented ladder has errors: ${JSON.stringify(problems.slice(0, 3))}`);
  const place = (name: string) => `${name}.json`;
  return drawnAhead(compileDataset(dataset, problems, place), place, measureOf(readFonts()));
}

/** Answers every request from a compiled ladder instead of the one that was built: its data, in the bare shell. */
export async function serve(
  context: BrowserContext,
  { packed, table, rest }: Compiled,
): Promise<void> {
  await context.route(
    (url) => !/\.\w+$/.test(url.pathname),
    async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback();
      const shell = await route.fetch({ url: new URL('/404.html', route.request().url()).href });
      await route.fulfill({ response: shell, status: 200 });
    },
  );
  await context.route('**/data/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const json = path.startsWith('data/ladder-')
      ? packed
      : path.startsWith('data/addresses/')
        ? table
        : rest.get(path);
    return json ? route.fulfill({ json }) : route.abort();
  });
}
