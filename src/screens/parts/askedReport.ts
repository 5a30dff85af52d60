import { loadText } from '#src/dataset/load.ts';
import { fromRoot } from '#src/dataset/root.ts';
import {
  anchorOf,
  type Expectations,
  expectationsOf,
  type Reading,
  type Texts,
} from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import type { Report, ReportGroup } from '#src/exports/report.ts';
import { draft } from '#src/text/en/expectations.ts';
import * as words from '#src/text/en/exporting.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { levelInWords, statusNames } from '#src/text/words.ts';
import { familiesBehind } from '../aboutRoles.ts';
import { byTheme } from './Expectations.tsx';
import { familyTitle, trackTitle } from './Role.tsx';

/** What one role asks, to export. */
export function roleReport(ladder: Ladder, texts: Texts, role: Role, reading: Reading): Report {
  const text = texts(role.family)?.roles[role.id];
  return askedReport(ladder, texts, [role], {
    file: role.id,
    title: labelOf(ladder, role),
    summary: [...(text?.draft ? [draft.trim()] : []), ...(text?.summary ? [text.summary] : [])],
    reading,
  });
}

interface About extends Pick<Report, 'file' | 'title'> {
  readonly summary?: readonly string[];
  readonly reading?: Reading;
}

/** What some roles ask, a row for each of their lines, to export: they can stand side by side. */
export function askedReport(
  ladder: Ladder,
  texts: Texts,
  roles: readonly Role[],
  { file, title, summary = [], reading = 'effective' }: About,
): Report {
  const asked = roles.map((role) => ({
    role,
    asks: expectationsOf(ladder, texts, role.id, reading),
  }));
  const ids = roles.map(({ id }) => id);
  return {
    file,
    title,
    summary: [
      ...summary,
      reading === 'effective' ? words.withInherited : words.ownPages,
      ...partialNotes(ladder, ids, reading),
    ],
    groups: asked.flatMap(({ role, asks }) => groupsOf(ladder, role, asks, roles.length > 1)),
    columns: [
      'role',
      'grade',
      'track',
      'family',
      'section',
      'theme',
      'text',
      'level',
      'from',
      'id',
    ],
    across: { by: 'role', cell: 'text', down: ['section', 'theme'] },
    rows: asked.flatMap(({ role, asks }) => rowsOf(ladder, role, asks)),
  };
}

/** For reading: a group for each section of each role. */
function groupsOf(
  ladder: Ladder,
  role: Role,
  { items }: Expectations,
  isNamed: boolean,
): ReportGroup[] {
  const label = [labelOf(ladder, role), ...statusNames(role)].join(', ');
  const sections = SECTION_KINDS.flatMap((section) => {
    const own = items.filter((item) => item.section === section);
    if (own.length === 0) return [];
    const { title } = SECTION_WORDS[section];
    return [
      {
        heading: isNamed ? `${label}: ${title}` : title,
        lines: byTheme(ladder, own).flatMap(({ theme, items: lines }) =>
          lines.map((item) => ({ label: theme.title, text: expectationInWords(item) })),
        ),
      },
    ];
  });
  if (sections.length > 0 || !isNamed) return sections;
  return [{ heading: label, lines: [{ text: words.nothingListed }] }];
}

/** For computing: in the order of reading, so that what stands side by side keeps its sections and themes together. */
function rowsOf(ladder: Ladder, role: Role, { items }: Expectations): Report['rows'] {
  return SECTION_KINDS.flatMap((section) =>
    byTheme(
      ladder,
      items.filter((item) => item.section === section),
    ).flatMap(({ theme, items: lines }) =>
      lines.map((item) => [
        labelOf(ladder, role),
        role.grade?.value ?? '',
        trackTitle(ladder, role),
        familyTitle(ladder, role),
        SECTION_WORDS[section].title,
        theme.title,
        item.expectation.text,
        item.expectation.level === undefined ? '' : levelInWords(item.expectation.level),
        labelOf(ladder, ladder.byId.get(item.through) ?? role),
        `${role.id}#${anchorOf(item, role.id)}`,
      ]),
    ),
  );
}

/**
 * What some roles ask, to export, where the screen has not all of their texts: the rest is fetched when it is wanted, by
 * the names under which other tools find them. Rejects where one cannot be had.
 */
export async function fetchedReport(
  ladder: Ladder,
  roles: readonly Role[],
  about: Pick<Report, 'file' | 'title'>,
): Promise<Report> {
  const families = familiesBehind(
    ladder,
    roles.map(({ id }) => id),
  );
  const texts = await Promise.all(
    families.map((id) => loadText(fromRoot(`data/families/${id}.json`))),
  );
  const byId = new Map(texts.map((text) => [text.id, text]));
  return askedReport(ladder, (id) => byId.get(id), roles, about);
}

/** What all roles of a ladder ask, to export. */
export function wholeLadder(ladder: Ladder): Promise<Report> {
  return fetchedReport(ladder, ladder.roles, { file: 'ladder', title: ladder.info.title });
}
