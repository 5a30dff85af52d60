import { resolve } from 'node:path';
import { readFolder } from '#src/build/folder.ts';
import { readFiles } from '#src/dataset/read.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { itemCoverage, type RoleCoverage } from '#src/tools/itemCoverage.ts';
import type { Terminal } from './command.ts';

/**
 * `npm run data:coverage -- [DIR]`: prints for each role how many lines its pages list, how many expectations the dataset
 * has of it and which of the lines have no place; and for the whole how many roles are described, and how many
 * expectations, strands and claims there are. Gives 1 where lines have no place, and 2 where there is no dataset.
 */
export async function coverage(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { dataset, families } = readFiles(
    await readFolder(resolve(terminal.folder, words[0] ?? 'data')),
  );
  if (!dataset) {
    terminal.warn('There is no dataset here that can be read: npm run data:check says why.');
    return 2;
  }
  const files = families.map(({ value }) => value);
  const roles = itemCoverage(dataset.value, files);
  terminal.print(
    'role · lines its pages list · expectations of its own + of its family · lines without a place',
  );
  for (const role of roles) terminal.print(lineOf(role));
  const described = roles.filter(({ status }) => status !== 'named');
  const all = [...files, ...files.flatMap((family) => family.roles)];
  const expectations = all.flatMap((owner) => SECTION_KINDS.flatMap((section) => owner[section]));
  const claims = files.flatMap((family) => family.roles.flatMap((role) => role.claims));
  const listed = dataset.value.sources.reduce((sum, { items = [] }) => sum + items.length, 0);
  const without = new Set(
    roles.flatMap((role) => role.without.map(({ source, line }) => `${source}:${line}`)),
  );
  terminal.print('');
  terminal.print(`${described.length} of ${roles.length} roles described`);
  terminal.print(
    `${expectations.length} expectations, ${claims.length} claims, ${dataset.value.strands.length} strands`,
  );
  terminal.print(
    `${listed} lines listed by sources, ${without.size} of roles' pages without a place`,
  );
  return without.size > 0 ? 1 : 0;
}

function lineOf({ role, status, items, own, ofFamily, without }: RoleCoverage): string {
  const lost = without.map(({ source, line }) => `${source}:${line}`).join(' ');
  const size = `${own} + ${ofFamily}`;
  return [role, items ?? 'unknown', status === 'named' ? 'named only' : size, lost || 'none'].join(
    ' · ',
  );
}
