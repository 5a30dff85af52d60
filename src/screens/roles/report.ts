import type { ThemesFile } from '#src/dataset/compile.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Report } from '#src/exports/report.ts';
import * as words from '#src/text/en/roles.ts';
import * as screens from '#src/text/en/screens.ts';
import { STATUS_WORDS } from '#src/text/en/words.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { statusNames } from '#src/text/words.ts';
import { departmentTitle, familyTitle, trackTitle } from '../parts/Role.tsx';
import { choicesOf } from './facets.ts';
import type { RolesView } from './screen.ts';
import { belongingOf, shownInWords } from './words.ts';

/** The roles that a list shows, to export: by what they are sorted for reading, and a row for each of them. */
export function rolesReport(
  ladder: Ladder,
  roles: readonly Role[],
  themes: ThemesFile['themes'],
  view: RolesView,
): Report {
  const narrowed = [
    ...(view.q ? [words.quoted(view.q)] : []),
    ...choicesOf(ladder, view).map(({ label }) => label),
  ];
  const themesIn = ({ id }: Role) =>
    (themes[id] ?? []).flatMap((place) => ladder.info.themes[place]?.title ?? []);
  return {
    file: 'roles',
    title: screens.allRoles,
    summary: [
      `${shownInWords(roles.length, ladder.roles.length)}.`,
      ...(narrowed.length ? [words.narrowedTo(narrowed.join(', '))] : []),
    ],
    groups: [...Map.groupBy(roles, (role) => headingOf(ladder, role, view.sort))].map(
      ([heading, own]) => ({
        heading,
        lines: own.map((role) => ({ text: labelOf(ladder, role), note: noteOf(ladder, role) })),
      }),
    ),
    columns: [
      'id',
      'title',
      'family',
      'department',
      'track',
      'grade',
      'grade basis',
      'status',
      'themes',
    ],
    rows: roles.map((role) => [
      role.id,
      role.title,
      familyTitle(ladder, role),
      departmentTitle(ladder, role),
      trackTitle(ladder, role),
      role.grade?.value ?? '',
      role.grade?.basis ?? '',
      [...(role.status === 'open' ? [STATUS_WORDS.open.name] : []), ...statusNames(role)].join(
        '; ',
      ),
      themesIn(role).join('; '),
    ]),
  };
}

function headingOf(ladder: Ladder, role: Role, sort: RolesView['sort']): string {
  if (sort === 'title') return words.byTitle;
  if (sort === 'family') return familyTitle(ladder, role);
  if (sort === 'track') return trackTitle(ladder, role);
  return gradeInWords(role).replace(/^./, (initial) => initial.toUpperCase());
}

function noteOf(ladder: Ladder, role: Role): string {
  const status = statusNames(role);
  return [gradeInWords(role), belongingOf(ladder, role), ...status].join(' · ');
}
