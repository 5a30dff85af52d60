import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that decide what the files of a compiled dataset look like. */
const ROOMS = ['dataset', 'domain', 'layout', 'lexicon', 'search', 'text'];

/**
 * A short word for the program that compiles datasets, which changes with any of its sources: what browsers keep of
 * ladders that were opened in them is made again when it does.
 */
export function compilerForm(source: string): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const names = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => /(?<!\.test)\.ts$/.test(each)).sort()) {
      hash.update(name).update(readFileSync(join(source, room, name)));
    }
  }
  return hash.digest('hex').slice(0, 8);
}
