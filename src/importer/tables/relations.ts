import { plainWords } from '#src/lexicon/spelling.ts';
import type { RelationReading } from '../extract/reading.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';
import type { OwnedRecord } from './identify.ts';
import { readRoleLabel } from './roleLabel.ts';
import type { Statement, TableContext } from './table.ts';

/** A role in the order of its table. */
export interface Rung {
  readonly title: string;
  readonly family: string;
}

/** Finds the role that a cell names; nothing where none is called so. */
export type FindRole = (name: string, family: string) => string | undefined;

/** The roles of a table, and those that are known around it, by their titles, the heads of their columns, their levels. */
export function roleFinder(
  owned: readonly OwnedRecord[],
  { roleNames = [] }: TableContext,
): FindRole {
  const titles = [...new Set(owned.flatMap(({ title }) => title ?? []))];
  const labels = owned.flatMap(({ title, record: { label } }): [string, string][] =>
    title && label ? [[label, title]] : [],
  );
  const byName = new Map(
    [...labels, ...[...roleNames, ...titles].map((title): [string, string] => [title, title])].map(
      ([name, title]) => [plain(name), title],
    ),
  );
  // Of several families with one level, the first has it where the family is not told.
  const byLevel = new Map(
    owned
      .flatMap(({ title, level, family }): [string, string][] =>
        title && level
          ? [
              [plain(level), title],
              [`${family}\n${plain(level)}`, title],
            ]
          : [],
      )
      .reverse(),
  );
  return (name, family) => {
    const level = plain(readRoleLabel(name).level ?? name);
    return byName.get(plain(name)) ?? byLevel.get(`${family}\n${level}`) ?? byLevel.get(level);
  };
}

function plain(name: string): string {
  return plainWords(name).join(' ');
}

/** A relation of a role of a table, with the family that the table says the role is of. */
export interface TableRelation extends RelationReading {
  readonly family: string;
}

/** What a role's cells say of others; a reference that leads nowhere is told instead. */
export function relationsOf(
  says: readonly Statement[],
  own: Rung,
  before: string | undefined,
  find: FindRole,
  file: string,
): { readonly relations: readonly TableRelation[]; readonly problems: readonly ImportProblem[] } {
  const stated = says.filter((each) => each.says === 'relation');
  const read = stated.map((each) => {
    const found = each.other === undefined ? before : find(each.other, own.family);
    const other = found ?? (each.kind === 'extends' ? undefined : each.other);
    return { each, other: other === own.title ? undefined : other };
  });
  return {
    relations: read.flatMap(({ each, other }): readonly TableRelation[] => {
      if (other === undefined) return [];
      const { kind, line, text, section, isReversed } = each;
      const [from, to] = isReversed ? [other, own.title] : [own.title, other];
      const scope = section ? { scope: [section] } : {};
      return [{ kind, from, to, ...scope, line, says: quoted(text), family: own.family }];
    }),
    problems: read
      .filter(({ other }) => other === undefined)
      .map(({ each: { line, text } }) =>
        tableProblem('unknown-same', placeOn(file, line), own.title, text),
      ),
  };
}
