import type { Page } from '@playwright/test';
import { measureOf, readFonts } from '../src/build/card/fonts.ts';
import { compilerForm } from '../src/build/compilerForm.ts';
import { drawnAhead } from '../src/build/drawnAhead.ts';
import { readFolder } from '../src/build/folder.ts';
import { PLAIN_TABLE } from '../src/dataset/addresses.ts';
import { compileDataset } from '../src/dataset/compile.ts';
import { openDataset } from '../src/dataset/openDataset.ts';
import { LOCK_PATH } from '../src/dataset/read.ts';
import type { TextFile } from '../src/dataset/textFile.ts';
import { policed as bare } from './journey.ts';

/** What an own ladder of the tests goes by. Its ids are those of the bundled one, so that only its words tell the two apart. */
export const OWN_NAME = 'Hinterland Works';
export const OWN_DIRECTOR = 'Director of Hinterland';
export const DIRECTOR = 'director-engineering';

/** The bundled dataset in other words: another organisation, and another title of one role. */
async function ownFolder(): Promise<readonly TextFile[]> {
  // What the bundled one has published is no promise of another.
  const files = (await readFolder('data')).filter(({ path }) => path !== LOCK_PATH);
  return files.map(({ path, bytes }) => {
    const file = JSON.parse(new TextDecoder().decode(bytes));
    if (path === 'dataset.json') {
      file.organisation.name = OWN_NAME;
      file.site = { ...file.site, name: OWN_NAME };
    }
    if (path.startsWith('families/'))
      for (const role of file.roles) if (role.id === DIRECTOR) role.title = OWN_DIRECTOR;
    return { path, text: JSON.stringify(file) };
  });
}

interface OwnLadder {
  readonly folder: readonly TextFile[];
  readonly compiled: readonly (readonly [address: string, json: string])[];
}

/** The own ladder as the reader of /open keeps it, made once for all tests. */
export const test = bare.extend<object, { own: OwnLadder }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const folder = await ownFolder();
      const { dataset, problems } = openDataset(
        folder.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
      );
      if (!dataset) throw new Error(problems[0]?.message);
      const place = (name: string) => `${name}.json`;
      const { packed, table, rest } = drawnAhead(
        compileDataset(dataset, problems, place),
        place,
        measureOf(readFonts()),
      );
      const files = new Map<string, object>([
        ...rest,
        ['data/ladder-packed.json', packed],
        [PLAIN_TABLE, table],
      ]);
      const compiled = [...files].map(
        ([address, value]) => [address, JSON.stringify(value)] as const,
      );
      await use({ folder, compiled });
    },
    { scope: 'worker' },
  ],
});

/**
 * Puts a ladder into the store of opened ones, as the page of /open does, and answers its number. A page of the site is
 * open already.
 */
export function keep(
  page: Page,
  { folder, compiled }: OwnLadder,
  compiler = compilerForm('src'),
): Promise<number> {
  return page.evaluate(
    async ({ folder, compiled, compiler, name }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open('rungs-opened', 1);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        db.createObjectStore('ladders', { keyPath: 'n', autoIncrement: true });
        db.createObjectStore('folders', { keyPath: 'n' });
        db.createObjectStore('compiled', { keyPath: ['n', 'address'] });
      };
      const database = await done(opening);
      const transaction = database.transaction(['ladders', 'folders', 'compiled'], 'readwrite');
      const row = {
        ...{ name, compiler, openedAt: new Date().toISOString() },
        ...{ roles: 1, families: 1, bytes: 1 },
      };
      const n = Number(await done(transaction.objectStore('ladders').add(row)));
      transaction.objectStore('folders').add({ n, folder, problems: [] });
      const encoder = new TextEncoder();
      for (const [address, json] of compiled) {
        transaction.objectStore('compiled').add({ n, address, json: encoder.encode(json) });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      return n;
    },
    { folder, compiled, compiler, name: OWN_NAME },
  );
}

/** Puts the own ladder there from a page that asks for nothing of its own, and answers its number. */
export async function opened(page: Page, own: OwnLadder): Promise<number> {
  await page.goto('/licenses.txt');
  return keep(page, own);
}

/** Removes a ladder as the page of /open does. */
export function remove(page: Page, n: number): Promise<void> {
  return page.evaluate(async (n) => {
    const opening = indexedDB.open('rungs-opened');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction(['ladders', 'folders', 'compiled'], 'readwrite');
    transaction.objectStore('ladders').delete(n);
    transaction.objectStore('folders').delete(n);
    transaction.objectStore('compiled').delete(IDBKeyRange.bound([n], [n, []]));
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opening.result.close();
  }, n);
}
