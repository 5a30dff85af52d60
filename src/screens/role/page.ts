import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/pages.ts';
import { gradeName } from '#src/text/grades.ts';
import { countsInWords } from '#src/text/sectionWords.ts';
import { type FamilyView, familyView } from '../family/screen.ts';
import type { Crumb, Page } from '../pageTypes.ts';
import { type RoleView, roleView } from './screen.ts';

type Trail = FamilyView | RoleView;

export const page: Page<RoleView, Trail> = {
  ahead: ({ roles }) => roles.map(({ id }) => roleView(id)),
  describe(ladder, texts, view) {
    const role = ladder.byId.get(view.role);
    if (!role) return '';
    const summary = texts(role.family)?.roles[role.id]?.summary;
    return [`${placeOf(ladder, role)}.`, askedOf(ladder, texts, role), summary]
      .filter(Boolean)
      .join(' ');
  },
  trail(ladder, view) {
    const role = ladder.byId.get(view.role);
    const family = ladder.familyById.get(role?.family ?? '');
    const families: readonly Crumb<Trail>[] = family ? [[family.title, familyView(family.id)]] : [];
    return role ? [...families, [labelOf(ladder, role), roleView(role.id)]] : [];
  },
  occupation: ({ role }) => role,
  card: ({ role }) => ({ kind: 'role', role }),
  moved: ({ roles }) =>
    roles.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: roleView(alias), to: roleView(id) })),
    ),
};

/** `Grade 10, Management, Engineering Leadership`. */
function placeOf({ info, familyById }: Ladder, role: Role): string {
  const grade = role.grade && gradeName(role.grade.value);
  const track = info.tracks.find(({ id }) => id === role.track)?.title;
  return [grade, track, familyById.get(role.family)?.title].filter(Boolean).join(', ');
}

/** `13 responsibilities, 8 requirements.` */
function askedOf(ladder: Ladder, texts: Texts, role: Role): string {
  if (role.status === 'named') return words.namedOnly;
  const { items } = expectationsOf(ladder, texts, role.id, 'effective');
  const count = (section: Section) => items.filter((each) => each.section === section).length;
  const counts = countsInWords(count);
  const whole = counts && `${counts}.`;
  return role.partial === undefined ? whole : words.readInPart(whole).trim();
}
