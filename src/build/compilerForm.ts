import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that decide what the files of a compiled dataset look like. */
const OF_COMPILER = ['dataset', 'domain', 'layout', 'lexicon', 'search', 'text'];

/** The rooms that decide what the picture of a card looks like, once what it shows is worked out. */
const OF_PAINTER = ['build/card', 'domain', 'layout', 'screens/parts/drawing', 'text'];

/**
 * A short word for the program that compiles datasets, which changes with any of its sources: what browsers keep of
 * ladders that were opened in them is made again when it does.
 */
export const compilerForm = (source: string): string => formOf(source, OF_COMPILER).slice(0, 8);

/** The same for the program that paints cards: what builds keep of them is made again when it changes. */
export const painterForm = (source: string): string => formOf(source, OF_PAINTER);

/** The rooms that decide what a page looks like that is rendered ahead, of the same files and with the same app. */
const OF_PAGES = [
  'build',
  'dataset',
  'domain',
  'exports',
  'layout',
  'lexicon',
  'screens',
  'search',
  'shell',
  'storage',
  'text',
  'ui',
];

/** The same for the program that renders pages, with the versions of its libraries. */
export const pagesForm = (source: string, lock: string): string =>
  createHash('sha256')
    .update(formOf(source, OF_PAGES, /(?<!\.test)\.tsx?$/))
    .update(readFileSync(lock))
    .digest('hex');

function formOf(source: string, rooms: readonly string[], files = /(?<!\.test)\.ts$/): string {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const names = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => files.test(each)).sort()) {
      hash.update(name).update(readFileSync(join(source, room, name)));
    }
  }
  return hash.digest('hex');
}
