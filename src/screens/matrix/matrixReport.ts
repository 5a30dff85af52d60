import { consistencyOf } from '#src/domain/consistency.ts';
import type { Expectations } from '#src/domain/effective.ts';
import type { Kin } from '#src/domain/kin.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { SECTION_KINDS, SECTIONS } from '#src/domain/sections.ts';
import type { Report, ReportGroup, ReportLine } from '#src/exports/report.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import * as screens from '#src/text/en/screens.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { listed } from '#src/text/lists.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { sizesInWords } from '../parts/AgreementSizes.tsx';
import type { MatrixView } from './screen.ts';
import {
  GAP_WORDS,
  inThemeOrder,
  nameOf,
  sectionsInWords,
  subjectOf,
  tallyInWords,
  themeTitle,
  wordingsOf,
} from './subject.ts';

/** A matrix and how consistent its roles are, to export; every cell is a row, also one without anything in it. */
export function matrixReport(
  ladder: Ladder,
  view: MatrixView,
  roles: readonly Expectations[],
  matrix: Matrix,
  /** Those among which it is found what is asked alike. */
  pool: readonly Expectations[] = roles,
): Report {
  const sections = SECTION_KINDS.filter(
    (section) => SECTIONS[section].isUsual || matrix.totals.some(({ of }) => of[section] > 0),
  );
  const grade = (id: string) => ladder.byId.get(id)?.grade?.value ?? '';
  return {
    file: `matrix-${fileOf(view)}`,
    title: screens.coverageByTheme(subjectOf(ladder, view)),
    summary: [
      `${counts.roles(roles.length)}, ${words.themes(matrix.rows.length)}; ${
        view.as === 'stated' ? words.byOwnPages : words.includingInherited
      }`,
      words.silenceIsNoStatement,
      ...partialNotes(
        ladder,
        roles.map(({ role }) => role),
        view.as,
      ),
    ],
    groups: [...themes(ladder, matrix), ...agreement(ladder, roles, pool)],
    columns: [
      'theme',
      'role',
      'grade',
      ...sections.map((section) => SECTION_WORDS[section].many),
      'weight',
      'expectations',
    ],
    across: { by: 'role', cell: 'expectations', down: ['theme'] },
    rows: matrix.rows.flatMap(({ theme, cells }) =>
      cells.map(({ role, of, weight, count }) => [
        theme.title,
        nameOf(ladder, role),
        grade(role),
        ...sections.map((section) => of[section]),
        weight,
        count,
      ]),
    ),
  };
}

function fileOf({ of, as }: MatrixView): string {
  const reading = as === 'stated' ? '-as-stated' : '';
  if ('family' in of) return of.family + reading;
  if ('grade' in of) return `grade-${of.grade.replaceAll(/[^\w-]+/g, '-')}${reading}`;
  // Of forty names a file system would take none.
  const shown = of.roles.slice(0, 3).join('-and-');
  return shown + (of.roles.length > 3 ? `-and-${of.roles.length - 3}-more` : '') + reading;
}

function themes(ladder: Ladder, matrix: Matrix): ReportGroup[] {
  return matrix.rows.map(({ theme, cells }) => ({
    heading: theme.title,
    lines: cells.map((cell) => ({
      label: nameOf(ladder, cell.role),
      text: tallyInWords(cell),
      ...(cell.gap ? { note: GAP_WORDS[cell.gap] } : {}),
    })),
  }));
}

/** Nothing where fewer than two roles ask anything. */
function agreement(
  ladder: Ladder,
  roles: readonly Expectations[],
  pool: readonly Expectations[],
): ReportGroup[] {
  const shown = new Set(roles.map(({ role }) => role));
  const found = consistencyOf(pool, (role) => shown.has(role));
  if (found.roles.length < 2) return [];
  const { all, allButOne, some, one } = inThemeOrder(ladder, found);
  const line = ({ members }: Kin, note?: string): ReportLine[] => {
    const [first] = wordingsOf(members)[0] ?? [];
    if (!first) return [];
    return [
      {
        label: themeTitle(ladder, first.item),
        text: expectationInWords(first.item),
        note: [sectionsInWords(members), note].filter(Boolean).join('; '),
      },
    ];
  };
  const names = ({ members }: Kin) =>
    listed(
      members.map(({ role }) => nameOf(ladder, role)),
      members.length,
    );
  const lines = {
    all: all.flatMap((kin) => line(kin)),
    allButOne: allButOne.flatMap(({ kin, without }) =>
      line(
        kin,
        `${ladder.byId.get(without)?.partial === undefined ? words.notListedByWithin : words.notReadOfWithin} ${nameOf(ladder, without)}`,
      ),
    ),
    some: some.flatMap((kin) => line(kin, words.askedByWithin(names(kin)))),
    one: one.flatMap(({ role, items: list }) =>
      list.flatMap((item) => line({ members: [{ role, item }] }, words.only(nameOf(ladder, role)))),
    ),
  };
  const sizes = {
    all: all.length,
    allButOne: allButOne.length,
    some: some.length,
    one: one.reduce((sum, { items }) => sum + items.length, 0),
  };
  return sizesInWords(found.roles.length, sizes)
    .filter(({ count }) => count > 0)
    .map(({ id, count, words: asked }) => ({
      heading: words.consistencyOf(asked, count),
      lines: lines[id],
    }));
}
