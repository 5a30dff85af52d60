import type { Consistency } from '#src/domain/consistency.ts';
import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { Kin, Member } from '#src/domain/kin.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Gap, Tally } from '#src/domain/matrix.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { gradeName } from '#src/text/grades.ts';
import { countsInWords, levelledWording } from '#src/text/sectionWords.ts';
import type { MatrixView } from './screen.ts';

/** What a matrix is of, in a word above its title. */
export function kindOf({ of }: MatrixView): string {
  if ('family' in of) return words.jobFamily;
  if ('grade' in of) return SHARED_WORDS.grade;
  return of.roles.length === 1 ? words.role : words.chosenRoles;
}

/** What a matrix is of, as a title; several chosen roles are counted, for their names stand in the table. */
export function subjectOf(ladder: Ladder, { of }: MatrixView): string {
  if ('family' in of) return ladder.familyById.get(of.family)?.title ?? of.family;
  if ('grade' in of) return gradeName(of.grade);
  const [only, ...more] = of.roles;
  const role = ladder.byId.get(only ?? '');
  return role && more.length === 0 ? labelOf(ladder, role) : counts.roles(of.roles.length);
}

/** All roles that a matrix is of, however many, with those that are only named. */
export function membersOf(ladder: Ladder, { of }: MatrixView): readonly Role[] {
  if ('family' in of) return ladder.roles.filter(({ family }) => family === of.family);
  if ('grade' in of) return ladder.roles.filter(({ grade }) => grade?.value === of.grade);
  return of.roles.flatMap((id) => ladder.byId.get(id) ?? []);
}

/** The label of a role by its id. */
export function nameOf(ladder: Ladder, id: RoleId): string {
  const role = ladder.byId.get(id);
  return role ? labelOf(ladder, role) : id;
}

/** `2 responsibilities, 1 requirement`; `none` of nothing. */
export function tallyInWords({ of }: Pick<Tally, 'of'>): string {
  return countsInWords((section) => of[section]) || words.none;
}

export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  everything: words.gapEverything,
  requirement: words.gapRequirement,
};

/** The title of the theme that a line stands under. */
export function themeTitle({ info }: Ladder, { expectation }: EffectiveExpectation): string {
  return info.themes.find(({ id }) => id === expectation.theme)?.title ?? expectation.theme;
}

/** Who says it in the same words, the words of most first. */
export function wordingsOf(members: readonly Member[]): readonly (readonly Member[])[] {
  const byText = Map.groupBy(members, ({ item }) => levelledWording(item));
  return [...byText.values()].sort((a, b) => b.length - a.length);
}

/** `requirement`; where it is more to some of the roles than to others, what it is to how many. */
export function sectionsInWords(members: readonly Member[]): string {
  const counts = SECTION_KINDS.flatMap((section) => {
    const count = members.filter(({ item }) => item.section === section).length;
    return count > 0 ? [{ section, count }] : [];
  });
  return counts
    .map(({ section, count }) =>
      counts.length > 1
        ? words.sectionFor(SECTION_WORDS[section].one, count)
        : SECTION_WORDS[section].one,
    )
    .join(', ');
}

/** The same with the lines of each list by theme, in the order of the dataset. */
export function inThemeOrder({ info }: Ladder, found: Consistency): Consistency {
  const rank = new Map(info.themes.map(({ id }, at) => [id, at]));
  const rankOf = (item: EffectiveExpectation | undefined) =>
    rank.get(item?.expectation.theme ?? '') ?? 0;
  const rankOfKin = ({ members }: Kin) => rankOf(members[0]?.item);
  return {
    ...found,
    all: found.all.toSorted((a, b) => rankOfKin(a) - rankOfKin(b)),
    allButOne: found.allButOne.toSorted((a, b) => rankOfKin(a.kin) - rankOfKin(b.kin)),
    some: found.some.toSorted((a, b) => rankOfKin(a) - rankOfKin(b)),
    one: found.one.map(({ role, items }) => ({
      role,
      items: items.toSorted((a, b) => rankOf(a) - rankOf(b)),
    })),
  };
}
