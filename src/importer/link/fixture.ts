import { openDataset } from '#src/dataset/openDataset.ts';
import { bySection } from '#src/domain/sections.ts';
import type {
  ItemReading,
  ListsReading,
  PageReading,
  RelationReading,
  RoleReading,
} from '../extract/reading.ts';
import { toFiles } from './files.ts';
import { type Imported, importPages } from './importPages.ts';
import { nameOf } from './sound.ts';

/** Pages of the invented Beacon Trust as a reader would hand them over, for tests to build on. */

const NO_LISTS: ListsReading = bySection(() => []);

export function page(file: string, title: string, rest: Partial<PageReading> = {}): PageReading {
  return {
    file,
    title,
    summary: [],
    roles: [],
    lists: NO_LISTS,
    indicators: [],
    hiring: [],
    notes: [],
    relations: [],
    problems: [],
    ...rest,
  };
}

export function role(title: string, rest: Partial<RoleReading> = {}): RoleReading {
  return {
    title,
    line: 3,
    path: [],
    summary: [],
    grades: [],
    lists: NO_LISTS,
    indicators: [],
    hiring: [],
    notes: [],
    ...rest,
  };
}

/** A role at a grade that asks one thing. */
export function graded(title: string, grade: string, text = 'Trim the wick'): RoleReading {
  return role(title, {
    grades: [{ value: grade, text: `The ${title} is a grade ${grade}.`, line: 5 }],
    lists: { ...NO_LISTS, responsibilities: [item(text, 7)] },
  });
}

export function item(text: string, line = 1): ItemReading {
  return { text, line, details: [] };
}

export function relation(
  kind: RelationReading['kind'],
  from: string,
  to: string,
  rest: Partial<RelationReading> = {},
): RelationReading {
  return { kind, from, to, line: 9, says: `${from} → ${to}`, ...rest };
}

export function imported(...pages: readonly PageReading[]): Imported {
  return importPages(pages, { organisation: 'Beacon Trust', asOf: '2024-05-01' });
}

/** What the data check says of an import's files. */
export function checked({ dataset, families }: Pick<Imported, 'dataset' | 'families'>) {
  const encoder = new TextEncoder();
  return openDataset(
    toFiles(dataset, families).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  );
}

/** The relations of an import in short: `promotion hand → keeper`. */
export function relationsIn({ families }: Imported): string[] {
  return families.flatMap(({ relations = [] }) =>
    relations.map(
      ({ kind, from, to, basis }) =>
        `${kind} ${nameOf(from)} → ${nameOf(to)}${basis === 'inferred' ? ' (inferred)' : ''}`,
    ),
  );
}

export function codesIn({ problems }: Imported): string[] {
  return problems.map(({ code }) => code);
}
