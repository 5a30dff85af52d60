import { createHash } from 'node:crypto';
import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import { compileEditions } from '#src/dataset/editions/compileEditions.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { type Problem, sortProblems } from '#src/domain/problem.ts';
import type { Dataset } from '#src/domain/role.ts';
import type { FontFiles } from './card/fonts.ts';
import { drawnAhead } from './drawnAhead.ts';
import { editionSources, openEditions } from './editions.ts';
import { type FilesAside, filesAside } from './filesAside.ts';
import { readFolder, readImportProblems, stateOf } from './folder.ts';

/** A dataset folder as the files that a site loads, compiled once for all who ask. */
export interface CompiledFolder {
  readonly folder: string;
  /** What it holds now. Compiles only what has changed since; rejects where it has errors, since nothing can be built of it then. */
  readonly compiled: () => Promise<Compiled>;
}

/** Where a compiled file goes, by its name and what it holds. */
type FileNaming = (name: string, value: object) => string;

/** Named by what it holds, so that it may be kept for ever: `data/ladder-0a1b2c3d.json`. */
export const hashedName: FileNaming = (name, value) => {
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
  return `${name}-${hash}.json`;
};

/** What `hashedName` adds to a name. */
export const HASH = /-[0-9a-f]{8}\.json$/;

/** The same name whatever it holds. */
export const plainName: FileNaming = (name) => `${name}.json`;

/**
 * Compiles a dataset folder when it is asked for, and again only after one of its files has come, gone or changed: a
 * build asks twice, a development server with every file that a page loads.
 */
export function compiledFolder(folder: string, place: FileNaming): CompiledFolder {
  let latest:
    | { readonly state: string; readonly compiled: Promise<Compiled>; readonly aside: FilesAside }
    | undefined;
  return {
    folder,
    async compiled() {
      // Taken before anything is read: what changes meanwhile is compiled next time.
      const state = await stateOf(folder);
      if (latest?.state !== state) {
        const [aside, before] = [filesAside(), latest?.aside];
        const compiled = compile(folder, place, aside).finally(() => before?.clear());
        latest = { state, compiled, aside };
      }
      return latest.compiled;
    },
  };
}

interface Besides {
  /** The earlier editions, newest first. */
  readonly editions?: AsyncIterable<Dataset>;
  readonly fonts?: FontFiles;
  /** Where the files of the editions are until they are written. */
  readonly aside?: FilesAside;
}

/** Compiles a sound dataset with all that was found in it, and lays its map out with the typefaces that it is drawn in. */
export async function compileWithMap(
  dataset: Dataset,
  problems: readonly Problem[],
  place: FileNaming,
  { editions, fonts, aside = filesAside() }: Besides = {},
): Promise<Compiled> {
  // Whoever compiles nothing needs no canvas.
  const { measureOf, readFonts } = await import('./card/fonts.ts');
  const made = editions && (await compileEditions(dataset, editions, { keep: aside.keep, place }));
  const compiled = compileDataset(made?.present ?? dataset, problems, place, {
    editions: made?.editions,
  });
  const drawn = drawnAhead(compiled, place, measureOf(fonts ?? readFonts()));
  return { ...drawn, aside: aside.texts };
}

async function compile(folder: string, place: FileNaming, aside: FilesAside): Promise<Compiled> {
  const { dataset, problems } = openDataset(await readFolder(folder));
  const found = sortProblems([...problems, ...(await readImportProblems(folder))]);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!dataset) throw new Error(`${folder} has ${errors} errors. Run: npm run data:check`);
  const editions = openEditions(await editionSources(folder));
  return compileWithMap(dataset, found, place, { editions, aside });
}
