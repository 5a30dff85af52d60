import { isUnreadBy } from '#src/domain/editions/unreadPages.ts';
import {
  type EffectiveExpectation,
  expectationsOf,
  identityOf,
  type Texts,
} from '#src/domain/effective.ts';
import { type JudgedDifference, judgedDifference } from '#src/domain/judgement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type PageYears, yearsApart } from '#src/domain/pageYears.ts';
import type { Role, RoleId, Titled } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/compare.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import type { Compared } from './compared.ts';
import type { CompareView } from './screen.ts';

/** A step from one role to another as the screen shows it: in the chosen section, theme by theme. */
export interface Step {
  readonly difference: ComparedDifference;
  readonly themes: readonly ThemeStep[];
  /** The years of the two pages, where they lie far apart. */
  readonly years: PageYears | undefined;
  /** In the stated reading: the role from which the second one inherits what it does not list. */
  readonly inheritedFrom: (unlisted: EffectiveExpectation) => Role | undefined;
  /** In the stated reading: the role from which the first one inherits what only the second lists. */
  readonly inheritedBefore: (added: EffectiveExpectation) => Role | undefined;
}

export interface ThemeStep extends ComparedDifference {
  readonly theme: Titled;
}

/** A difference, and what of one role stands on pages that the edition of the other was not made from: neither new nor gone. */
export interface ComparedDifference extends JudgedDifference {
  readonly unread: readonly Unread[];
}

interface Unread {
  readonly item: EffectiveExpectation;
  readonly role: RoleId;
}

/** Compares two roles in the reading and the section of a view. */
export function stepBetween(
  ladder: Ladder,
  texts: Texts,
  [before, after]: readonly [Compared, Compared],
  { as, section }: CompareView,
): Step {
  const whole = withUnread(
    ladder,
    texts,
    [before.role.id, after.role.id],
    judgedDifference(ladder, before.expectations, after.expectations),
  );
  // Pairs may cross sections, so the whole is compared before a section is singled out.
  const shown = section === undefined ? whole : filtered(whole, isIn(section));
  const inherits = (role: Role) =>
    as === 'stated' ? inheritance(ladder, texts, role) : () => undefined;
  return {
    difference: shown,
    themes: ladder.info.themes
      .map((theme) => ({
        theme,
        ...filtered(shown, ({ expectation }) => expectation.theme === theme.id),
      }))
      .filter((step) => sizeOf(step) > 0),
    years: yearsApart(ladder, texts, before.role.id, after.role.id),
    inheritedFrom: inherits(after.role),
    inheritedBefore: inherits(before.role),
  };
}

/** How many of the changed expectations are known to be raised, and how many to be lowered. */
export function shiftsOf({ difference: { changed } }: Step) {
  const shifts = changed.map(({ intensity }) => intensity?.shift);
  return {
    raised: shifts.filter((shift) => shift === 'raised').length,
    lowered: shifts.filter((shift) => shift === 'lowered').length,
  };
}

/** Why a role shows little or nothing, so that silence is not read as "expects nothing". */
export function silences(
  ladder: Ladder,
  compared: readonly Compared[],
  { section, as }: CompareView,
): string[] {
  const notes = compared.flatMap(({ role, expectations: { items, undescribedAncestors } }) => {
    const title = labelOf(ladder, role);
    if (role.status === 'named') {
      return [words.notDescribed(title)];
    }
    if (role.status === 'future' && items.length === 0) {
      return [words.isFuture(title)];
    }
    if (items.length === 0 && role.partial === undefined) {
      return [words.listsNothing(title, section ? words.inThisSection : words.ofItsOwn)];
    }
    const parents = undescribedAncestors.flatMap((id) => ladder.byId.get(id) ?? []);
    if (parents.length === 0) return [];
    const names = parents.map((parent) => labelOf(ladder, parent)).join(', ');
    return [words.buildsOnUndescribed(title, names, parents.length)];
  });
  const ids = compared.map(({ role }) => role.id);
  return [...new Set([...notes, ...partialNotes(ladder, ids, as)])];
}

/** Sets apart what an edition cannot tell of. */
function withUnread(
  ladder: Ladder,
  texts: Texts,
  [from, to]: readonly [RoleId, RoleId],
  step: JudgedDifference,
): ComparedDifference {
  const isUnreadBefore = isUnreadBy(ladder, texts, from);
  const isUnreadAfter = isUnreadBy(ladder, texts, to);
  return {
    ...step,
    added: step.added.filter((item) => !isUnreadBefore(item)),
    unlisted: step.unlisted.filter((item) => !isUnreadAfter(item)),
    unread: [
      ...step.added.filter(isUnreadBefore).map((item) => ({ item, role: to })),
      ...step.unlisted.filter(isUnreadAfter).map((item) => ({ item, role: from })),
    ],
  };
}

function filtered(
  step: ComparedDifference,
  isKept: (item: EffectiveExpectation) => boolean,
): ComparedDifference {
  return {
    added: step.added.filter(isKept),
    changed: step.changed.filter(({ after }) => isKept(after)),
    kept: step.kept.filter(({ after }) => isKept(after)),
    unlisted: step.unlisted.filter(isKept),
    unread: step.unread.filter(({ item }) => isKept(item)),
  };
}

function isIn(section: Section): (item: EffectiveExpectation) => boolean {
  return (item) => item.section === section;
}

function sizeOf({ added, changed, kept, unlisted, unread }: ComparedDifference): number {
  return added.length + changed.length + kept.length + unlisted.length + unread.length;
}

function inheritance(ladder: Ladder, texts: Texts, role: Role) {
  const effective = expectationsOf(ladder, texts, role.id, 'effective').items;
  const through = new Map(effective.map((item) => [identityOf(item), item.through]));
  return (item: EffectiveExpectation): Role | undefined => {
    const id = through.get(identityOf(item));
    return id === undefined || id === role.id ? undefined : ladder.byId.get(id);
  };
}
